export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '入门课',
})
