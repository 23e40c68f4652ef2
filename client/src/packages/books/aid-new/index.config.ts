export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '记一次帮助',
})
