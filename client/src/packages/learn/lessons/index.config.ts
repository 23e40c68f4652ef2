export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '全部课',
})
