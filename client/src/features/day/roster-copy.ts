/** The leader's day. Boards 37, 38. */
import type { CheckHow, CheckRefusal, FenceMark } from '@shared/activity/check-model'
import type { StartBlocker } from '@shared/activity/notice-rules'

export const ROSTER_COPY = {
  title: '现场签到',
  slots: '哪一场',
  ways: '哪个码',
  way: { in: '签到码', out: '签退码' },
  scanThis: { in: '扫这个码签到', out: '扫这个码签退' },
  renews: '每分钟换新',
  seconds: (seconds: number) => `还有 ${seconds} 秒`,
  bigger: '放大投屏',
  codesOver: '码用完了，连上网再看',
  opens: (at: string) => `${at} 起可以签到`,
  opensText: '先看看谁报了名，到点再出码',
  over: '签退时间过了',
  overText: '没签退的，按计划的结束时间记',
  came: {
    volunteer: (came: number, all: number) => `到了 ${came} / ${all} 位志愿者`,
    resident: (came: number, all: number) => `到了 ${came} / ${all} 位居民`,
  },
  add: '现场加人',
  addTitle: '加到哪个岗位？',
  none: { title: '还没有人报名', text: '现场来的人，可以直接加上' },
  comingLine: '还没来',
  absentLine: '没来，也没有说',
  excusedLine: '开始前说了不来',
  coming: '没到',
  absent: '没来',
  excused: '请假',
  here: '已签到',
  left: '已签退',
  forgot: '没签退',
  late: (minutes: number) => `迟到 ${minutes} 分`,
  sentLater: '补交的',
  people: (people: number) => `一起 ${people} 位`,
  call: '打电话',
  noPhone: '他没有留号码',
  callNote: '打电话、代签都会留下记录',
  tick: '代签',
  more: '看后面的人',
  scanIn: '扫他的码',
  scanOut: '扫码签退',
  toHours: '去核时长',
  toPlan: '去方案里补上',
  tellManager: '先补齐才能开始，请告诉站长',
  blocked: '补齐这些，才能开始',
  refused: (count: number) => `没签上的 ${count} 次`,
  somebody: '不知道是谁',
  incidents: '现场的事',
  incident: '记一件现场的事',
  incidentHint: '有人受伤、争吵、拥挤，都记下来',
  close: '先不加',
} as const

/** What to do about each. SAF-03, ACT-06, ACT-17, SAF-10. */
export const BLOCKER_STEPS: Readonly<Record<StartBlocker, string>> = {
  insurance: '给志愿者买意外险，保到最后一天',
  insuranceAgreed: '把保险内容说给志愿者听，记下来',
  filing: '到主管单位备案，填上备案号',
  drill: '先演练一次，填上日期',
}

export const HOW_WORDS: Readonly<Record<CheckHow, string>> = {
  siteCode: '扫码',
  offline: '扫码，没信号，后来补交',
  ownCode: '站长扫码',
  manual: '代签',
  planned: '没签退，按计划的结束记',
}

export const MARK_WORDS: Readonly<Record<FenceMark, string>> = {
  inside: '在现场',
  outside: '离现场远',
}

/** Why a code was not taken, for the leader. */
export const REFUSED_WORDS: Readonly<Record<CheckRefusal, string>> = {
  codeUsed: '码用过了',
  codeOld: '码过期了',
  codeWrong: '不是签到码',
  otherActivity: '别的活动的码',
  otherPhone: '一部手机签两个人',
  clock: '手机时间不准',
  notSignedUp: '名单上没有他',
  tooEarly: '还没到时间',
  tooLate: '时间过了',
}

export const SCAN_COPY = {
  title: '扫一扫',
  hint: '对准志愿者手机上的码',
  scan: '扫码',
  type: '输编号',
  list: '看名单',
  note: '码过期了？请他点一下换新',
  done: { in: (name: string) => `${name} 已签到`, out: (name: string) => `${name} 已签退` },
  undo: '撤销',
  undone: (name: string) => `${name} 的撤回了`,
  undoneText: '和刚才扫码前一样',
  sending: '正在记',
  failedText: '请他换个新码，或者代签',
  typeTitle: '志愿者编号，或码里的字',
  typeLabel: '编号或码',
  typePlaceholder: '如 HAL-0001',
  typeAct: '找他',
  unknown: '名单上没有这个编号',
  close: '关闭',
} as const

export const TICK_COPY = {
  title: '代签',
  who: '给谁代签？',
  whoText: '没到的、没签退的，都在这里',
  nobody: { title: '没有要代签的', text: '到的人都签好了' },
  ways: '签什么',
  way: { in: '签到', out: '签退' },
  reason: '为什么代签？',
  reasons: ['手机没电', '没带手机', '手机扫不了', '没有信号'],
  other: '别的原因',
  otherLabel: '写一句',
  otherPlaceholder: '比如手机借给了别人',
  when: '什么时候的？',
  now: '刚刚',
  atStart: (at: string) => `开始时 ${at}`,
  atEnd: (at: string) => `结束时 ${at}`,
  otherTime: '别的时间',
  timeLabel: '几点几分',
  timePlaceholder: '点这里选',
  save: { in: '代他签到', out: '代他签退' },
  saving: '正在记',
  pickReason: '先选一个原因',
  pickTime: '先选时间',
  note: '本人会看到是代签的',
} as const

export const SCREEN_COPY = {
  title: { in: '签到码', out: '签退码' },
  hint: { in: '打开小程序，扫码签到', out: '离开前，扫码签退' },
  seconds: (seconds: number) => `还有 ${seconds} 秒换新`,
  label: '现场的码',
} as const
