export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '导入问卷',
})
