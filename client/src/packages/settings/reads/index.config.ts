export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '谁看过我的信息',
})
