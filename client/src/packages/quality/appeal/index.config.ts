export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '他有话说',
})
