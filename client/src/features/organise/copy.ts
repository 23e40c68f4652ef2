import type { ActivityState, SignUpRow } from '@shared/activity/model'
import type { NoticeItem, StartBlocker } from '@shared/activity/notice-rules'

export const HOME_COPY = {
  title: '站里办的活动',
  make: '新建活动',
  groups: { open: '还没发出去', coming: '要办的', past: '办过的' },
  volunteers: (taken: number, capacity: number) => `志愿者 ${taken} / ${capacity}`,
  residents: (taken: number, capacity: number) => `居民 ${taken} / ${capacity}`,
  none: { title: '还没有办过活动', text: '挑一个样子，改改就能用' },
  rows: { more: '看更早的', loading: '正在打开', failed: '没打开，点一下再试' },
} as const

export const NEW_COPY = {
  title: '新建活动',
  head: '办哪一种？',
  text: '写好的内容带过来，都能改',
  group: '常办的活动',
  party: '党员主题日',
  training: '培训',
  untitled: '新活动',
  blank: '自己从头写',
  blankHint: '什么都不带',
  minutes: (minutes: number) => `${minutes} 分钟`,
  people: (volunteers: number, residents: number) =>
    [volunteers > 0 ? `志愿者 ${volunteers}` : '', residents > 0 ? `居民 ${residents}` : '']
      .filter(Boolean)
      .join('，'),
  make: '就用这个',
  making: '正在新建',
  pick: '先挑一个',
} as const

export const STATE_WORDS: Readonly<
  Record<
    ActivityState,
    { readonly label: string; readonly tone: 'plain' | 'wait' | 'good' | 'bad' }
  >
> = {
  draft: { label: '草稿', tone: 'plain' },
  waiting: { label: '等答复', tone: 'wait' },
  returned: { label: '要改一改', tone: 'bad' },
  published: { label: '报名中', tone: 'good' },
  cancelled: { label: '取消了', tone: 'plain' },
  over: { label: '办完了', tone: 'plain' },
  closed: { label: '归档了', tone: 'plain' },
}

export const ACTIVITY_COPY = {
  title: '办活动',
  newTitle: '新建活动',
  tabs: '方案的三部分',
  clear: '招募要写清 8 样',
  of: (said: number, total: number) => `${said} / ${total}`,
  missing: '还没填',
  returned: '退回来了，照着改。',
  keep: '存草稿',
  keeping: '正在存',
  kept: '都存好了',
  onPhone: '留在手机上了，改好再存',
  unsaved: '有改动还没存到站里。',
  unsavedHint: '先留在这部手机上，不会丢',
  submit: '交上去看',
  submitting: '正在交',
  fill: (what: string) => `去填${what}`,
  mend: (what: string) => `去改${what}`,
  waiting: (until: string) => `交上去了，最晚 ${until}答复。`,
  waitingHint: '这时候先不改，等答复。',
  full: '报名情况',
  hasLine: '有人在等位',
  dayOf: '现场签到',
  close: '去收尾',
  people: '谁报了名',
  peopleHint: '选人、换人、加人',
  trainees: '来学的人',
  traineesHint: '谁通过了，谁还没有',
  closing: '收尾',
  closingHint: '时长、记录、照片、总结和归档',
  repeat: '再办几场',
  repeatHint: '同样的内容，换个日子',
  public: '居民看到的样子',
  publicHint: '也从这里转发到群里',
  plan: '方案',
  cancel: '取消这场活动',
  cancelText: '报了名的人都会收到消息和原因。',
  cancelPlaceholder: '比如讲师生病了',
  cancelAct: '取消活动',
  cancelled: '取消了，都会通知到',
  drop: '不办了',
  dropText: '这个方案收起来，没有人会收到消息。',
  dropPlaceholder: '比如和别的活动重了',
  dropAct: '不办了',
  dropped: '收起来了',
  blocked: '开始前还要办好：',
} as const

/** What the one next thing is called, short enough for the button. Board 36. */
export const ITEM_WORDS: Readonly<Record<NoticeItem, string>> = {
  time: '时间',
  place: '地点',
  content: '内容',
  conditions: '谁能来',
  number: '人数',
  howToApply: '怎么报名',
  risks: '风险',
  guarantees: '保障',
  emergency: '应急办法',
  adaptations: '照顾',
  training: '培训的内容',
}

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
  which: '看哪些人',
  kinds: { asked: '等您定', confirmed: '来的', waiting: '等位' },
  slots: '哪一场',
  none: {
    asked: { title: '没有等您定的', text: '新报名的会出现在这里' },
    confirmed: { title: '还没有人要来', text: '转发到群里，大家就看得到' },
    waiting: { title: '没有人在等位', text: '满了以后，会排在这里' },
  },
  resident: '来听的居民',
  volunteer: '来帮忙的志愿者',
  places: (taken: number, capacity: number) => `${taken} / ${capacity}`,
  people: (people: number) => (people > 1 ? `一起 ${people} 位` : ''),
  how: { leader: '队里带来的', walkIn: '现场来的', substitute: '替别人来的', self: '', family: '' },
  due: (until: string) => `${until}前答复`,
  takeUntilFull: '按先后选满',
  takeChosen: (count: number) => `选上这 ${count} 位`,
  refuseAll: '都不选',
  refuse: '不选',
  refuseTitle: '为什么这次不选？',
  refuseText: (count: number) => (count > 1 ? `这 ${count} 位都会看到原因` : '他会看到原因'),
  refuseOther: '别的原因',
  refuseNote: '什么原因',
  refuseNoteHint: '比如下一场还招人',
  add: '加几个人',
  addHint: (post: string) => `加到${post}`,
  substitute: '换人',
  substituteTitle: '换谁来？',
  substituteNo: '志愿者编号',
  substituteNoHint: '在志愿者名单里能找到',
  substituteReason: '为什么换',
  substituteReasonHint: '比如他临时有事',
  reasonProblem: '写两个字以上的原因',
  chosen: (count: number) => `选上了 ${count} 位`,
  refused: (count: number) => `回绝了 ${count} 位，原因发给他了`,
  someFull: (count: number) => `有 ${count} 位没有名额了`,
  deciding: '正在记',
} as const

export const ADD_COPY = {
  title: '加几个人',
  volunteerText: '写志愿者编号，一行一个',
  residentText: '写怎么称呼，一行一个。一家人也分开写',
  label: { volunteer: '志愿者编号', resident: '怎么称呼' },
  placeholder: { volunteer: '如 HAL-0001', resident: '如 王阿姨' },
  written: (count: number) => (count > 0 ? `写了 ${count} 位` : '最多 20 位'),
  save: '加上',
  saving: '正在加',
  emptyProblem: '至少写一个',
  tooMany: '一次最多 20 位，先加这些',
  outcome: {
    added: '加上了',
    already: '已经在名单里',
    unknown: '没找到这个编号',
    unfit: '不合岗位的要求',
    busy: '那个时间有别的活动',
    full: '满了',
  },
} as const

/** Where a written agreement is needed, it is signed on paper by whom a leader brings. ACT-17. */
export const PAPER_COPY = {
  title: '纸质约定都签好了',
  text: '这场要书面约定，签好的留在站里',
  problem: '签好约定再加',
} as const

export const REPEAT_COPY = {
  title: '再办几场',
  head: '还有哪几天？',
  text: '内容和人数都一样，不用再等答复。',
  rhythm: '多久一次',
  rhythms: { weekly: '每周', fortnightly: '隔一周', monthly: '每月' },
  count: '办几场',
  countUnit: '场',
  countWords: ['少一场', '多一场'],
  days: '勾掉不办的',
  holiday: '放假',
  over: '日子过了',
  none: '至少留一天',
  save: (count: number) => `发出去 ${count} 场`,
  saving: '正在发',
} as const

export const SHEET_COPY = {
  close: '关闭',
  pick: '先选一个原因',
  number: '先写编号',
} as const
