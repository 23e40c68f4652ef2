export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '我的志愿者档案',
})
