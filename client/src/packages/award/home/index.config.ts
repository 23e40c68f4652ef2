export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '年度表彰',
})
