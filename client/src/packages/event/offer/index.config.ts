export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '等位',
})
