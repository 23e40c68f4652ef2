export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '申请互认',
})
