export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '开记录证明',
})
