export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '这一年的表彰',
})
