export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '上架一样',
})
