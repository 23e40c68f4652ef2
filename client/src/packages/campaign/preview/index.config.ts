export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '预览',
})
