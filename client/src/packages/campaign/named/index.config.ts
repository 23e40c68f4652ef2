export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '指定查看的人',
})
