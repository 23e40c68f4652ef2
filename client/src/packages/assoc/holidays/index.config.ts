export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '放假和补班',
})
