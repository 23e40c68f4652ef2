export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '招募计划',
})
