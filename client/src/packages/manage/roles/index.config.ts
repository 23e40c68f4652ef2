export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '谁有什么身份',
})
