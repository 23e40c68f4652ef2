export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '办活动',
})
