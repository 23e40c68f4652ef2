export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '记录证明',
})
