export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '举报与求助',
})
