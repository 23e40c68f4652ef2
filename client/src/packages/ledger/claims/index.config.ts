export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '提过的问题',
})
