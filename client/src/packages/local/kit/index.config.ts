export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '组件',
})
