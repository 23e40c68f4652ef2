export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '带走',
})
