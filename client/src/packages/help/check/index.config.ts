export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看看这条消息',
})
