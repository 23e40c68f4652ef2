export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '停开和恢复',
})
