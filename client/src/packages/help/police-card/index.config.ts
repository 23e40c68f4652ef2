export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '报警要用的话',
})
