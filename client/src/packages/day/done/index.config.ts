export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '签退',
})
