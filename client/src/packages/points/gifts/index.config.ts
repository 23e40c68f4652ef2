export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '换东西',
})
