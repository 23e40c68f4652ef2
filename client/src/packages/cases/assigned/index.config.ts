export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '我跟进的求助',
})
