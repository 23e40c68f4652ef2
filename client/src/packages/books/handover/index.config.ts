export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '交给来拿的人',
})
