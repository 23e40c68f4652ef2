export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '来学的人',
})
