export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '转发徽章',
})
