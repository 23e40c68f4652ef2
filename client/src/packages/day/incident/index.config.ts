export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '记一件现场的事',
})
