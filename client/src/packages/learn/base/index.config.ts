export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '科普基地',
})
