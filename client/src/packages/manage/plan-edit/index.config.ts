export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '改计划',
})
