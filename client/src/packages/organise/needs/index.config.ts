export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '大家想要什么',
})
