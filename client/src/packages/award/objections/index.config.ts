export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '收到的意见',
})
