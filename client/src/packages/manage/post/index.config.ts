export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '改岗位',
})
