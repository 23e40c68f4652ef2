export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '宣传补贴',
})
