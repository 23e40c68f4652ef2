export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '收到了',
})
