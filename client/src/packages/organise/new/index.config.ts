export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '新建活动',
})
