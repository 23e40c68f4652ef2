export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '查徽章',
})
