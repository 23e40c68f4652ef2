export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '贴一个码',
})
