export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '站里的感谢',
})
