export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '开新站',
})
