export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '问卷任务',
  enableShareAppMessage: true,
})
