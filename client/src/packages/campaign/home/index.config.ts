export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '满意度调查',
})
