export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '两分钟一课',
})
