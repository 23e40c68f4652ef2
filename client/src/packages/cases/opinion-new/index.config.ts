export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '记下意见',
})
