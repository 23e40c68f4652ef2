export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '我的问卷质量',
})
