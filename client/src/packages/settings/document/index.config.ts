export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '协议和说明',
})
