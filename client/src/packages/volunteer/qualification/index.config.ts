export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '添一份资质',
})
