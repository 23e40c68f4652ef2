export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '改题目',
})
