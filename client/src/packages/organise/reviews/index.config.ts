export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '等我看的方案',
})
