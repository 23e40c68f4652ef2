export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '查记录' })
