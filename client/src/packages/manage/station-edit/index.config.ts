export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '改站的资料',
})
