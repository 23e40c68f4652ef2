export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '岗位',
})
