export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '替孩子同意',
  enableShareAppMessage: true,
})
