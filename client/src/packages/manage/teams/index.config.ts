export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '队伍',
})
