export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '对名单有意见',
})
