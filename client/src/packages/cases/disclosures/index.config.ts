export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '等您一起定',
})
