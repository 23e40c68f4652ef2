export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '报名当志愿者',
  enableShareAppMessage: true,
})
