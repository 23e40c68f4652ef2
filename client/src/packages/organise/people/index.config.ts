export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '谁报了名',
})
