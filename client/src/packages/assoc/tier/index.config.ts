export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '评定',
})
