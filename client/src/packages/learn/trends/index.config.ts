export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '大家在问什么',
})
