export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '星级互认',
})
