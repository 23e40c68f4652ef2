export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '专业资质',
})
