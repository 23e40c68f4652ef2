export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看一看这些问卷',
})
