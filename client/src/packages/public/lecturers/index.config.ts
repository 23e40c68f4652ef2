export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '讲师和宣传员',
})
