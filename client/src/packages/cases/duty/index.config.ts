export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '协会值班表',
})
