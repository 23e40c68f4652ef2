export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '换个服务站',
})
