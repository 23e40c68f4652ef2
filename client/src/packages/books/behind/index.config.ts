export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '说记录不对的',
})
