export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '找活动',
})
