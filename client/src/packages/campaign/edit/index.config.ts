export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '调查计划',
})
