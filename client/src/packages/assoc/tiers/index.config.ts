export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '待办',
})
