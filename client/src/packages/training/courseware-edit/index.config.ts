export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '写课件',
})
