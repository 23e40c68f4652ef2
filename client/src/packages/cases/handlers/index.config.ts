export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '转给别人跟进',
})
