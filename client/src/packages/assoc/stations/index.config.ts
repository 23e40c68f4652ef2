export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '站点',
})
