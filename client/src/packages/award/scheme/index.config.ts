export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '认哪几家',
})
