export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '星级与徽章',
})
