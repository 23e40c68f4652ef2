export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '更正一条记录',
})
