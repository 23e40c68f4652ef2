/** A subpackage with its pages, by their folders. */
function area(name: string, ...folders: readonly string[]) {
  const pages = folders.flatMap((some) => some.split(' ')).map((folder) => `${folder}/index`)
  return { root: `packages/${name}`, pages }
}

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/consent/index'],
  subPackages: [
    area('help', 'category details urgent contact result case mine check police-card lines brush'),
    area('event', 'home find detail mine offer feedback thanks needs need-new'),
    area('closing', 'list home hours record photos summary thanks feedback'),
    area('organise', 'home new activity edit repeat people add reviews review needs need need-new'),
    area('day', 'check done roster screen scan tick incident incidents'),
    area('training', 'home detail own trainees courseware courseware-edit reviews review'),
    area('learn', 'home lessons lesson quiz alert calendar baodun trends base'),
    area(
      'campaign',
      'home edit station poster giveaways named progress questionnaires questionnaire',
      'question import preview',
    ),
    area('report', 'list home table rows follow-ups follow-up-new subsidy subsidies invoice'),
    area('quality', 'queue review beyond appeal calls'),
    area('survey', 'intro answer done quality'),
    area(
      'volunteer',
      'home task apply agreement lesson guardian file file-edit correction identity',
      'qualifications qualification transfer teams tiers tier',
    ),
    area(
      'manage',
      'desk approvals return people person roster plan plan-edit station station-edit posts',
      'post duty pause teams team team-new roles invite',
    ),
    area(
      'cases',
      'case act handlers linked photos assigned assigned-case association duty disclosures',
      'opinions opinion opinion-act opinion-new opinion-register alerts alert',
    ),
    area(
      'assoc',
      'overview stations station-new areas area holidays tiers tier books manual behind',
    ),
    area(
      'books',
      'home claims claim correct behind manual manual-enter manual-confirm gifts gift-edit',
      'handover pool aid-new proofs proof-issue',
    ),
    area('ledger', 'records record wrong claim claims year rules'),
    area('points', 'home gifts gift pickups pickup donate'),
    area('badge', 'mine stars share take proofs proof-apply proof recognitions recognition-ask'),
    area(
      'award',
      'home rules round nominate nomination objections own recognitions recognition schemes scheme',
    ),
    area(
      'public',
      'stations station lecturers opinion-new opinion solutions commend object objection',
      'verify credential',
    ),
    area('settings', 'home document consents reads data close roles inbox reminders'),
    ...(process.env.WANGAN_LOCAL === '1' ? [area('local', 'persona paste kit')] : []),
  ],
  // A frightened person must not wait for the report pages.
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/help'] } },
  // WeChat takes an app that names it only after an approval: see docs/deploy.md.
  ...(process.env.WANGAN_PLACE === '1'
    ? {
        requiredPrivateInfos: ['getLocation'],
        permission: { 'scope.userLocation': { desc: '签到时说明您在现场，只记在或不在' } },
      }
    : {}),
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
