export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '换过的',
})
