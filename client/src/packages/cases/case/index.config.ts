export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '处理举报',
})
