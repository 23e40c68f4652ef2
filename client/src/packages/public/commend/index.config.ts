export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '表彰公示',
})
