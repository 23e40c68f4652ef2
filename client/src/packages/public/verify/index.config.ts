export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '查证明',
})
