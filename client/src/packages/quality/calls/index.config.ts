export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '回访电话',
})
