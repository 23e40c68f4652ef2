export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '写方案',
})
