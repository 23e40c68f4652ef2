export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '还能找谁',
})
