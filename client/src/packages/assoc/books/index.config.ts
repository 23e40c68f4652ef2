export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '账册',
})
