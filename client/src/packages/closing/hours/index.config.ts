export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '核对时长',
})
