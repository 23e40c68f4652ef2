export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '涂掉号码和脸',
})
