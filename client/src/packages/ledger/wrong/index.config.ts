export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '这条记录不对',
})
