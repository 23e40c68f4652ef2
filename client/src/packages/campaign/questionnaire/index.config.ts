export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '写问卷',
})
