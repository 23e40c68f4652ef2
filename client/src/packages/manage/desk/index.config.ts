export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '工作台' })
