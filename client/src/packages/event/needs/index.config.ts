export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '我想要的',
})
