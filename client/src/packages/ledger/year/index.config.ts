export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '年度账单',
})
