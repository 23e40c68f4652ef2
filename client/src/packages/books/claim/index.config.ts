export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '查一条记录' })
