export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '地区',
})
