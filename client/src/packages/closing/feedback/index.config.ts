export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '大家怎么说',
})
