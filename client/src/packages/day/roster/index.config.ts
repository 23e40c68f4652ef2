export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '现场签到',
})
