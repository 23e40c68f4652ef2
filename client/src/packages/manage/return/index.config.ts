export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '退回报名',
})
