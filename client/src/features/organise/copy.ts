import type { NoticeItem, StartBlocker } from '@shared/activity/notice-rules'
import type { ActivityState, SignUpRow } from '@shared/activity/model'

export const HOME_COPY = {
  title: '站里办的活动',
  make: '新建活动',
  making: '正在新建',
  reviews: '等我看的方案',
  none: { title: '还没有办过活动', text: '先写一个，协会看过就能发' },
  rows: { more: '看更早的', loading: '正在打开', failed: '没打开，点一下再试' },
} as const

export const STATE_WORDS: Readonly<
  Record<
    ActivityState,
    { readonly label: string; readonly tone: 'plain' | 'wait' | 'good' | 'bad' }
  >
> = {
  draft: { label: '草稿', tone: 'plain' },
  waiting: { label: '协会在看', tone: 'wait' },
  returned: { label: '还差一点', tone: 'bad' },
  published: { label: '报名中', tone: 'good' },
  cancelled: { label: '取消了', tone: 'plain' },
  over: { label: '办完了', tone: 'plain' },
  closed: { label: '归档了', tone: 'plain' },
}

/** The parts of a plan, each a page of at most four answers. */
export const PART_TITLES = {
  basics: '叫什么、讲什么',
  place: '在哪里',
  kind: '哪一类',
  when: '什么时候',
  people: '要多少人',
  taking: '怎么报名',
  conditions: '谁能来、有什么保障',
  risks: '可能的风险',
  emergency: '出了事怎么办',
  agreement: '书面约定和保险',
  filing: '重大活动备案',
  more: '宣传和总结',
} as const
export type PlanPart = keyof typeof PART_TITLES

export const TABS = { basic: '基本信息', recruit: '招募', more: '更多介绍' } as const
export type EditTab = keyof typeof TABS

export const PARTS_OF_TAB: Readonly<Record<EditTab, readonly PlanPart[]>> = {
  basic: ['basics', 'when', 'place', 'kind'],
  recruit: ['people', 'taking', 'conditions', 'risks', 'emergency'],
  more: ['agreement', 'filing', 'more'],
}

/** Where what is missing is written. */
export const PART_OF_ITEM: Readonly<Record<NoticeItem, PlanPart>> = {
  time: 'when',
  place: 'place',
  content: 'basics',
  conditions: 'conditions',
  number: 'people',
  howToApply: 'taking',
  risks: 'risks',
  guarantees: 'conditions',
  emergency: 'emergency',
  adaptations: 'conditions',
}

export const ACTIVITY_COPY = {
  title: '办活动',
  newTitle: '新建活动',
  tabs: '方案的三部分',
  clear: '招募要写清 8 样',
  missing: '还没填',
  returned: (reason: string) => `协会说：${reason}`,
  submit: '交给协会看',
  submitting: '正在交',
  fill: (part: string) => `去填：${part}`,
  waiting: (until: string) => `协会在看，最晚 ${until}答复`,
  people: '谁报了名',
  peopleHint: (taken: number, capacity: number) => `${taken} / ${capacity} 位`,
  repeat: '再办几场',
  repeatHint: '同样的内容，换个日子',
  public: '居民看到的样子',
  cancel: '取消这场活动',
  cancelText: '报了名的人都会收到消息和原因。',
  cancelPlaceholder: '比如讲师生病了',
  cancelAct: '取消活动',
  cancelled: '取消了，都会通知到',
  blocked: '开始前还要办好',
} as const

export const BLOCKER_WORDS: Readonly<Record<StartBlocker, string>> = {
  insurance: '给志愿者买意外险',
  insuranceAgreed: '把保险内容说给志愿者听',
  filing: '到主管单位备案',
  drill: '先演练一次',
}

export const SIGN_UP_WORDS: Readonly<
  Record<
    SignUpRow['state'],
    { readonly label: string; readonly tone: 'good' | 'wait' | 'note' | 'plain' }
  >
> = {
  asked: { label: '等您定', tone: 'note' },
  confirmed: { label: '来', tone: 'good' },
  waiting: { label: '等位', tone: 'wait' },
  offered: { label: '问他来不来', tone: 'wait' },
  refused: { label: '没选上', tone: 'plain' },
  cancelled: { label: '不来了', tone: 'plain' },
  expired: { label: '过期了', tone: 'plain' },
}

export const PEOPLE_COPY = {
  title: '谁报了名',
  none: { title: '还没有人报名', text: '把活动发到群里，大家就看得到' },
  residents: '来听的居民',
  volunteers: '来帮忙的志愿者',
  people: (people: number) => (people > 1 ? `${people} 位` : ''),
  how: { leader: '队里带来的', walkIn: '现场来的', substitute: '替别人来的', self: '', family: '' },
  takeAll: (count: number) => `选上这 ${count} 位`,
  refuse: '不选',
  refuseTitle: '为什么这次不选？',
  add: '加几个人',
  substitute: '换人',
  substituteTitle: '换谁来？',
  substituteNo: '志愿者编号',
  chosen: '选上了',
  someFull: (count: number) => `有 ${count} 位没有名额了`,
  deciding: '正在记',
} as const

export const ADD_COPY = {
  title: '加几个人',
  volunteerHint: '写志愿者编号，一行一个',
  residentHint: '写怎么称呼，一行一个',
  label: { volunteer: '志愿者编号', resident: '怎么称呼' },
  save: '加上',
  saving: '正在加',
  emptyProblem: '至少写一个',
  outcome: {
    added: '加上了',
    already: '已经在名单里',
    unknown: '没找到这个编号',
    unfit: '不合岗位的要求',
    busy: '那个时间有别的活动',
    full: '满了',
  },
} as const

export const REPEAT_COPY = {
  title: '再办几场',
  text: '同样的内容和人数，换个日子，不用再看一遍。',
  label: '哪几天',
  hint: '一行一天，如 2026-12-05',
  problem: '每行写一天，要在今天以后',
  save: '发出去',
  saving: '正在发',
} as const

export const REVIEW_COPY = {
  queue: '等我看的方案',
  title: '看方案',
  none: { title: '没有等着看的', text: '新的方案交上来，这里会有' },
  due: (until: string) => `${until}前答复`,
  publish: '通过，发出去',
  publishing: '正在发',
  back: '退回去改',
  backTitle: '哪里要改？',
  backText: '写清楚，站里照着改。',
  backPlaceholder: '比如写清怎么去、谁负责急救',
  backAct: '退回',
  backSaid: '退回去了',
  published: '发出去了',
} as const

export const SHEET_COPY = {
  close: '关闭',
  pick: '先选一个原因',
  number: '先写编号',
} as const
