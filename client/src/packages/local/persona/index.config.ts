export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '换个人试试',
})
