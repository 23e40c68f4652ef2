export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '居民满意度问卷',
})
