export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '捐时间积分',
})
