export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '证件号',
})
