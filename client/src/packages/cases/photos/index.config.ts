export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看照片',
})
