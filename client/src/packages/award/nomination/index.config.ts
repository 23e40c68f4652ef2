export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '提名',
})
