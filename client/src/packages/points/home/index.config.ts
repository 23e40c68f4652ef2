export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '时间积分和宝盾',
})
