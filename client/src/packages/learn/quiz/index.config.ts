export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '答题',
})
