export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '互助池',
})
