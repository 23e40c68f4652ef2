export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '现场的码',
})
