export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '宣传员和讲师',
})
