export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '改我的资料',
})
