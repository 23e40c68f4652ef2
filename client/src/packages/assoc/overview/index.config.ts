export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '总览',
})
