export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '超过 60 份的这一天',
})
