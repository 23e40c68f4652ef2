export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '谢谢志愿者',
})
