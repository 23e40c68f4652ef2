export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '想要什么',
})
