export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '值班表',
})
