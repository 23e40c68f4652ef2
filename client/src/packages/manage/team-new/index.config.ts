export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '建队伍',
})
