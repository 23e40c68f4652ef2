export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '评选办法',
})
