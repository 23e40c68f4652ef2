export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '办完的意见',
})
