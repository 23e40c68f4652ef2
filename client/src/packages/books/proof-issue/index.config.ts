export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '发记录证明',
})
