export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '问卷核验',
})
