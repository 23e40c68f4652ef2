export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '志愿者',
})
