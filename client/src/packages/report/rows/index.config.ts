export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '导出逐份数据',
})
