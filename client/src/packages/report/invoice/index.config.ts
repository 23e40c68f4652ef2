export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '发票',
})
