export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '提意见',
})
