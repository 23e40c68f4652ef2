export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看课件',
})
