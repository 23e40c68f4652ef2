export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看截图',
})
