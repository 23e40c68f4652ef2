export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '等您看的课件',
})
