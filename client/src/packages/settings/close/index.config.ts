export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '注销账号' })
