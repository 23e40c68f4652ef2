export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '跟进的事',
})
