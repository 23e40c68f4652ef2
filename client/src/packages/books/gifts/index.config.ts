export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '能换的东西',
})
