export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '时长与凭证' })
