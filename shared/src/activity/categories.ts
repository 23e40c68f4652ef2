/** The lists by which activities are classed and counted, as data. CAT-01, CAT-L1 to CAT-L7; names are shown as they are. */

/** The nine categories that certification counts as network security. CAT-L1, 001 §5.5.1. */
export const SECURITY_CATEGORIES = {
  networkTraining: '网络知识培训',
  goingOnline: '上网指导',
  securityPublicity: '网络安全宣传',
  securityTraining: '网络安全知识培训',
  antiFraud: '防网络诈骗宣传',
  civilisedUse: '文明上网宣传',
  techniqueTraining: '网络安全技术培训',
  techniqueGuidance: '安全技术应用指导',
  satisfactionSurvey: '满意度调查',
} as const

/** The eleven service fields of the handbook; an activity that is of none of the nine is one of these. CAT-L5. */
export const SERVICE_FIELDS = {
  caring: '爱心帮扶',
  teaching: '支教助学',
  health: '卫生保健',
  counselling: '心理疏导',
  legalAid: '法律援助',
  science: '科技推广',
  rescue: '应急救援',
  civility: '文明引导',
  culture: '群众文体',
  environment: '环境保护',
  largeEvents: '大型公益活动',
} as const

export const CATEGORY_NAMES = { ...SECURITY_CATEGORIES, ...SERVICE_FIELDS } as const
export type ActivityCategory = keyof typeof CATEGORY_NAMES
export const ACTIVITY_CATEGORIES = Object.keys(CATEGORY_NAMES) as [
  ActivityCategory,
  ...ActivityCategory[],
]

/** Whether certification counts an activity of these categories. 001 §6.1 a. */
export function countsAsSecurity(categories: readonly ActivityCategory[]): boolean {
  return categories.some((category) => category in SECURITY_CATEGORIES)
}

/** How a service is given: a list that stays open. CAT-02, CAT-L2. */
export const SERVICE_FORMS = {
  combined: '线上线下一起',
  live: '视频、直播',
  discussion: '线上讨论',
  promotion: '线上宣传',
  calls: '电话服务',
  media: '做音频视频',
  writing: '写文章',
  rights: '帮忙投诉维权',
  onSite: '当面服务',
  other: '别的',
} as const
export const SERVICE_FORM_KEYS = Object.keys(SERVICE_FORMS) as [
  keyof typeof SERVICE_FORMS,
  ...(keyof typeof SERVICE_FORMS)[],
]

/** ACT-40: where it happens. */
export const ACTIVITY_MODES = ['onSite', 'online', 'combined'] as const

/** For whom; the first four come first where places are short. CAT-03, CAT-12, ACT-39. */
export const RECIPIENT_GROUPS = {
  disabled: '残障人士',
  elderly: '长辈',
  preferential: '优抚对象',
  hardship: '有特别困难的人',
  minors: '孩子',
  parents: '家长',
  students: '学生',
  shops: '店主',
  residents: '所有居民',
} as const
export const RECIPIENT_KEYS = Object.keys(RECIPIENT_GROUPS) as [
  keyof typeof RECIPIENT_GROUPS,
  ...(keyof typeof RECIPIENT_GROUPS)[],
]
/** Whose equipment, place and volunteers must be adapted. ACT-39. */
export const SPECIAL_GROUPS: readonly (keyof typeof RECIPIENT_GROUPS)[] = [
  'disabled',
  'elderly',
  'minors',
]
