export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '先打110',
})
