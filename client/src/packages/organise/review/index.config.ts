export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看方案',
})
