export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '说说想要什么',
})
