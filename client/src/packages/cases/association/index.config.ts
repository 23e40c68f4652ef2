export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '协会要办的求助',
})
