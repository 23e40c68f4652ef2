export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '我报名的活动',
})
