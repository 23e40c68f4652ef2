export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '写提醒',
})
