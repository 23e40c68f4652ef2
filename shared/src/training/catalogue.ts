/** What trainings are of: three kinds, the handbook's twenty-nine subjects, and the ways of teaching. TRN-01, TRN-04, TRN-17, TRN-L1. */

export const TRAINING_KINDS = {
  general: '通用培训',
  professional: '专业培训',
  post: '岗位培训',
} as const
export type TrainingKind = keyof typeof TRAINING_KINDS
export const TRAINING_KIND_KEYS = Object.keys(TRAINING_KINDS) as [TrainingKind, ...TrainingKind[]]

/** The five groups of the handbook with their subjects. */
export const TRAINING_GROUPS = {
  general: {
    ethics: '志愿精神与操守',
    etiquette: '礼仪',
    selfCare: '心理调适与自我保护',
    selfManagement: '自我管理与兴趣',
    platform: '信息平台怎么用',
    policy: '政策',
    basics: '别的基础知识',
  },
  professional: {
    family: '儿童与家庭',
    youth: '青少年',
    elderly: '长辈',
    disabled: '残障人士',
    professions: '法律、医疗、心理',
    skills: '通用技能',
    otherSkills: '别的专业',
  },
  teams: {
    backbone: '骨干培养',
    cultivation: '队伍培育',
    teamManagement: '队伍管理',
    internal: '内部建设',
    projects: '项目管理',
    corporateCulture: '企业志愿文化',
    responsibility: '企业责任与志愿服务',
  },
  exchange: { sector: '同行交流', crossSector: '跨界交流', international: '国际交流' },
  ability: {
    fundraising: '资源与筹款',
    publicity: '宣传',
    partyBuilding: '组织里的党建',
    finance: '财务管理',
    otherAbility: '别的能力',
  },
} as const

/** Safety before service and before large events; the handbook's list does not name it. TRN-13, SAF-10. */
export const SAFETY_SUBJECTS = { safety: '安全与急救', largeEventSafety: '大型活动安全' } as const

export const TRAINING_SUBJECTS = {
  ...TRAINING_GROUPS.general,
  ...TRAINING_GROUPS.professional,
  ...TRAINING_GROUPS.teams,
  ...TRAINING_GROUPS.exchange,
  ...TRAINING_GROUPS.ability,
  ...SAFETY_SUBJECTS,
} as const
export type TrainingSubject = keyof typeof TRAINING_SUBJECTS
export const TRAINING_SUBJECT_KEYS = Object.keys(TRAINING_SUBJECTS) as [
  TrainingSubject,
  ...TrainingSubject[],
]

/** Nine ways of teaching. TRN-17. */
export const TRAINING_METHODS = {
  lecture: '讲课',
  discussion: '小组讨论',
  questions: '问答',
  demonstration: '演示',
  visit: '参观',
  rolePlay: '角色扮演',
  cases: '案例讨论',
  games: '体验游戏',
  video: '看视频',
} as const
export const TRAINING_METHOD_KEYS = Object.keys(TRAINING_METHODS) as [
  keyof typeof TRAINING_METHODS,
  ...(keyof typeof TRAINING_METHODS)[],
]

const GROUP_NAMES: readonly (readonly [
  name: string,
  subjects: Readonly<Record<string, string>>,
])[] = [
  ['通用', TRAINING_GROUPS.general],
  ['专业', TRAINING_GROUPS.professional],
  ['队伍', TRAINING_GROUPS.teams],
  ['交流', TRAINING_GROUPS.exchange],
  ['能力', TRAINING_GROUPS.ability],
  ['安全', SAFETY_SUBJECTS],
]

/** The subjects as one chooses among them: the handbook's groups in their order, then safety. */
export const SUBJECT_CHOICES = GROUP_NAMES.map(([label, subjects]) => ({
  label,
  items: Object.entries(subjects).map(([key, name]) => ({
    key: key as TrainingSubject,
    label: name,
  })),
}))
