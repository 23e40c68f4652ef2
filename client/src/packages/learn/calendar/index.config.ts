export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '宣传日历',
})
