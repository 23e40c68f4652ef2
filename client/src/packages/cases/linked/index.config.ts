export default definePageConfig({
  navigationStyle: 'custom',
  navigationBarTitleText: '有关联的求助',
})
