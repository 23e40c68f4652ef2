export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '培训详情',
})
