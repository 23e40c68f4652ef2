export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '加几个人',
})
