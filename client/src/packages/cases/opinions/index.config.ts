export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '意见',
})
