export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '再办几场',
})
