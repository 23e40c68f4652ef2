/** The yearly commendation. Voice: docs/design.md §2. */
import type { AwardRound, NominationState, ObjectionState } from '@shared/badge/award-model'

export const COMMEND_COPY = {
  title: '表彰公示',
  head: (year: number) => `${String(year)} 年志愿服务表彰`,
  until: (day: string) => `公示到 ${day}，有意见可以提。`,
  open: (day: string) => `服务站正在提名，到 ${day}。`,
  scoring: '评审小组正在打分。',
  after: '公示过了，就等定下来。',
  decided: (day: string) => `${day}定下来的。`,
  steps: ['承办方提名', '街道核验', '一起表彰'],
  kinds: '个人和集体',
  people: (count: number) => `个人 ${String(count)}`,
  groups: (count: number) => `集体 ${String(count)}`,
  persons: (count: number) => `${String(count)} 位`,
  places: (count: number) => `${String(count)} 个`,
  served: (hours: string) => `服务 ${hours} 小时`,
  lectures: (count: number) => `讲课 ${String(count)} 场`,
  rules: '评选办法',
  frozen: (day: string) => `${day}定好，没有改过`,
  who: '谁评的',
  jury: (count: number) => `${String(count)} 人小组，本人不评本人`,
  juryText: [
    '评审小组由协会请，人数要单，3 到 9 人。',
    '本人、提名人、同站的人都不评。',
    '街道审过的人，不再打分。',
    '过半的人评过才算，按平均分排。',
  ],
  noList: '名单还没出来',
  noListText: '办法先定好，谁都能看',
  objected: (raised: number, upheld: number) =>
    `收到 ${String(raised)} 条意见，${String(upheld)} 条成立`,
  object: '我有意见',
  objectNote: '可以不写名字，5 个工作日内答复',
  track: '查我提过的意见',
  trackHint: '用查询号和查询码',
  none: { title: '还没有表彰', text: '办起来了，名单在这里公示' },
  years: '哪一年',
  year: (year: number) => `${String(year)} 年`,
  close: '看好了',
} as const

export const RULES_COPY = {
  criteria: '看什么',
  points: (points: number) => `${String(points)} 分`,
  places: '评多少',
  passMark: '最低平均分',
  perStation: '每站每项最多提',
  people: (count: number) => `${String(count)} 个`,
  grantedBy: '谁来表彰',
  until: '提名到',
  equal: '同分的，服务时间长的在前。',
  hash: '办法的指纹',
  hashText: '改一个字，指纹就不一样',
} as const

export const OBJECT_COPY = {
  title: '对名单有意见',
  head: '您有什么意见？',
  text: '不用写名字，说清楚是哪件事',
  about: '说的是谁',
  all: '整个名单',
  label: '您的意见',
  placeholder: '比如：哪一天、哪件事对不上',
  problem: '写两个字以上',
  send: '交意见',
  sending: '正在交',
  received: '收到了，我们去查',
  due: (day: string) => `${day}前答复`,
  dueText: '拿着查询号和查询码来看',
  look: '看进度',
} as const

export const TRACK_COPY = {
  title: '我的意见',
  question: '您的查询号是多少？',
  hint: '交意见时给您的，两个都要',
  no: '查询号',
  secret: '查询码',
  noPlaceholder: 'YY 开头，后面 10 个数字',
  secretPlaceholder: '6 个数字',
  noProblem: 'YY 后面是 10 个数字，再对一下',
  secretProblem: '查询码是 6 个数字',
  look: '查一下',
  looking: '正在查',
  about: '说的是',
  whole: '整个名单',
  said: '您说的',
  answer: '答复',
  waits: (day: string) => `${day}前答复`,
} as const

export const OBJECTION_WORDS: Readonly<
  Record<ObjectionState, { readonly label: string; readonly tone: 'wait' | 'good' | 'note' }>
> = {
  open: { label: '在查', tone: 'wait' },
  kept: { label: '查过了，名单没变', tone: 'note' },
  upheld: { label: '成立，名单改了', tone: 'good' },
}

export const STATE_WORDS: Readonly<
  Record<
    NominationState,
    { readonly label: string; readonly tone: 'wait' | 'good' | 'note' | 'plain' | 'reward' }
  >
> = {
  waiting: { label: '等街道核验', tone: 'wait' },
  passed: { label: '街道核过了', tone: 'good' },
  returned: { label: '退回了', tone: 'note' },
  withdrawn: { label: '已撤回', tone: 'plain' },
  declined: { label: '本人不参加', tone: 'plain' },
  removed: { label: '名单上拿下了', tone: 'plain' },
  awarded: { label: '受到表彰', tone: 'reward' },
}

export const ROUND_WORDS: Readonly<Record<AwardRound['state'], string>> = {
  draft: '办法还没定',
  open: '正在提名',
  scoring: '正在打分',
  public: '正在公示',
  decided: '定下来了',
}

export const OWN_COPY = {
  title: '我的表彰',
  none: { title: '还没有提名', text: '站里提了您，会先告诉您' },
  question: '公示时，您的名字怎么写？',
  covered: '盖住，只留姓',
  named: '写全名',
  change: '改一改',
  decline: '不参加',
  declineSure: '不参加这次评选？',
  declineText: '提名就此停下，站里看得到。',
  declineLater: '先不',
  tick: '勾上才能写全名',
  save: '就这样写',
  saving: '正在存',
  saved: '存好了',
  declined: '好的，不参加',
  on: (day: string) => day.replace(/-0?/, '年').replace(/-0?/, '月') + '日',
  no: (no: string) => `编号 ${no}`,
  granted: (by: string) => `${by}表彰`,
  now: { covered: '公示时盖住名字', named: '公示时写全名' },
  public: '看名单',
} as const
