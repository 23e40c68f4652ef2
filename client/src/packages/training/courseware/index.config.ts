export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '课件',
})
