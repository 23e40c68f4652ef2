export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '海报',
})
