export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '服务记录和证明规则',
})
