export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '安排跟进',
})
