export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '看一份互认',
})
