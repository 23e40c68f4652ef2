export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '站里办的活动',
})
