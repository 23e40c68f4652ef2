export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '小礼品',
})
