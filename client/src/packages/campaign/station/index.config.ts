export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '本站的调查',
})
