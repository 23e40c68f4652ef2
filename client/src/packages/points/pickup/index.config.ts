export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '取货码',
})
