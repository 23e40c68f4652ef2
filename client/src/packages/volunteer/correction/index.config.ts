export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '更正姓名、出生年月',
})
