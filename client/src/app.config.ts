export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/consent/index', 'pages/document/index'],
  subPackages: [
    {
      root: 'packages/help',
      pages: [
        'category/index',
        'details/index',
        'urgent/index',
        'contact/index',
        'result/index',
        'case/index',
        'mine/index',
      ],
    },
    { root: 'packages/survey', pages: ['intro/index', 'answer/index', 'done/index'] },
    {
      root: 'packages/volunteer',
      pages: [
        'home/index',
        'task/index',
        'records/index',
        'apply/index',
        'agreement/index',
        'lesson/index',
        'guardian/index',
        'file/index',
        'file-edit/index',
        'correction/index',
        'identity/index',
        'qualifications/index',
        'qualification/index',
        'transfer/index',
        'teams/index',
        'tiers/index',
        'tier/index',
      ],
    },
    { root: 'packages/manage', pages: ['desk/index', 'cases/index', 'case/index', 'act/index'] },
    {
      root: 'packages/settings',
      pages: [
        'home/index',
        'consents/index',
        'reads/index',
        'data/index',
        'close/index',
        'roles/index',
        'inbox/index',
        'reminders/index',
      ],
    },
    ...(process.env.WANGAN_LOCAL === '1'
      ? [{ root: 'packages/local', pages: ['persona/index', 'paste/index', 'kit/index'] }]
      : []),
  ],
  // A frightened person must not wait for the report pages.
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/help'] } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '网安志愿站',
    navigationBarTextStyle: '@textStyle',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullStyle',
  },
  // Every page draws the bar of its face itself: some faces' places are in subpackages, where WeChat knows no tabs.
  tabBar: {
    custom: true,
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
})
