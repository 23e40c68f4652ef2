export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '补录占比',
})
