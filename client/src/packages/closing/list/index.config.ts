export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '办完要收尾的',
})
