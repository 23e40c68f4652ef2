export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '活动总结',
})
