import type { ConsentKind } from '@shared/account/model'
import type { SubscriptionTopic } from '@shared/notice/model'
import { friendlyDate } from '@shared/kit/time'

/** What the pages of settings, consents, messages and one's own data say. Voice: docs/design.md §2. */
export const SETTINGS_COPY = {
  title: '设置',
  preview: {
    label: '现在看起来是这样',
    care: '大字号',
    plain: '标准字号',
    title: '拿不准，先问一声',
    text: '可疑的电话、短信，志愿者帮您看',
  },
  care: '关怀模式（长辈版）',
  careHint: '字更大、颜色更清楚',
  dark: '深色',
  darkHint: '晚上不刺眼',
  themes: { system: '跟随手机', light: '浅色', dark: '深色' },
  reminders: '提醒我什么',
  roles: '我的身份',
  rolesHint: '有哪些身份，填邀请码',
  drafts: '清掉草稿',
  draftsNone: '没有草稿',
  draftsCount: (count: number) => `${count} 份`,
  draftsCleared: (count: number) => `清掉了 ${count} 份草稿`,
  opinions: '提意见',
  opinionsHint: '小程序哪里不好用，告诉我们',
  verify: '查记录证明真假',
  verifyHint: '手上有一张，查查是不是真的',
  rules: '关于和规则',
  consents: '隐私与授权',
  data: '我的数据',
  close: '注销账号',
} as const

export const CONSENTS_COPY = {
  title: '隐私与授权',
  lead: '点一下就能撤回，不影响您用别的',
  needed: '必需',
  given: '已同意',
  withdrawn: '没同意',
  givenOn: (at: number) => `${friendlyDate(at)} 同意`,
  withdrawnOn: (at: number) => `${friendlyDate(at)} 撤回`,
  never: '没有同意过',
  read: '看说明',
  give: '同意',
  withdraw: '撤回',
  stay: '先不',
  question: (title: string) => `撤回“${title}”？`,
  reads: '谁看过我的信息',
  readsCount: (count: number) => `近 30 天 ${count} 次`,
  data: '我的数据',
  dataHint: '看、复制、更正、删除',
} as const

/** What happens at once when a consent is withdrawn; each said before it is done. R-24. */
export const WITHDRAW_EFFECT: Readonly<Record<ConsentKind, string>> = {
  signIn: '不用了，可以注销账号。',
  sensitiveReport: '留的电话马上删除，求助继续办。',
  reportPhoto: '撤回那件求助，截图就删除。',
  opinionPerson: '撤回那条意见，名字和电话就删除。',
  volunteerAgreement: '撤回就不再是志愿者，记录还在。',
  confidentiality: '撤回就不再是志愿者，记录还在。',
  realName: '证件号马上删除，服务不受影响。',
  publicTier: '名字马上从名单上拿下来，证书还有效。',
  publicAward: '表彰名单上马上盖住名字，奖还在。',
  guardian: '孩子的服务马上停，记录还在。',
}

/** Under a list of which the older part is not on the page yet. */
export const OLDER_COPY = {
  more: '再看早些的',
  loading: '正在找',
  failed: '早些的没找到，再试一次',
} as const

export const READS_COPY = {
  title: '谁看过我的信息',
  lead: '看完整的姓名、电话，每次都有记录',
  empty: { title: '还没有人看过', text: '谁看了、为什么看，会记在这里' },
  reason: (reason: string) => `为什么：${reason}`,
} as const

export const DATA_COPY = {
  title: '我的数据',
  see: '看',
  copy: '复制一份',
  correct: '更正',
  remove: '删除',
  keptTitle: '留着什么，留多久',
  kept: [
    ['称呼、手机号', '用账号期间'],
    ['志愿者资料', '用账号期间'],
    ['求助留的电话', '办结后 1 年'],
    ['服务、活动、学习记录', '10 年'],
    ['没提交的草稿', '30 天'],
    ['谁看过的记录', '3 年'],
  ],
  effectsTitle: '删了会怎样',
  effects: {
    contact: { title: '手机号、证件号', hint: '马上删除，找不回来' },
    facts: { title: '服务记录', hint: '留 10 年不能删，写错可以更正' },
    reports: { title: '正在办的求助', hint: '用查询号撤回，电话马上删除' },
  },
  answer: '要更正的，5 个工作日内答复您',
  copyToMe: '复制一份给我',
  copying: '正在准备',
  copied: '给您了，请收好这份文件',
  fileName: (date: string) => `我的数据-${date}.json`,
  removeTitle: '删哪一样？',
  removeText: '删了找不回来，别的照旧',
  phone: '手机号',
  phoneNone: '没有留手机号',
  phoneHeld: (masked: string) => `${masked}，马上删除`,
  idNumber: '证件号',
  idNumberHint: '在隐私与授权里撤回就删除',
  account: '整个账号',
  accountHint: '先看看注销以后怎样',
  close: '先不删',
  phoneRemoved: '手机号删除了',
  seen: '看完了',
  seeName: '称呼',
  seePhone: '手机号',
  seeNo: '志愿者编号',
  seeRoles: '身份',
  none: '没有',
  nameLabel: '怎么称呼您',
  nameSave: '改好',
  notNow: '先不改',
  nameSaving: '正在存',
  fileCell: '我的志愿者资料',
  fileHint: '技能、电话、姓名的更正',
} as const

export const CLOSE_COPY = {
  title: '注销账号',
  head: '注销前，看一看',
  openReports: (count: number) => `${count} 件求助还在这部手机上`,
  openReportsText: '凭查询号还能看，先记下来',
  seeReports: '看我的求助',
  afterTitle: '注销以后',
  after: [
    { icon: 'trash', tone: 'bad', title: '7 天后删除', hint: '称呼、手机号、证件号、消息' },
    { icon: 'user', tone: 'note', title: '去掉名字，留 10 年', hint: '服务记录，只留时间和内容' },
    { icon: 'shield', tone: 'reward', title: '身份都收回', hint: '志愿者、队长、站长都不再是' },
    {
      icon: 'clock',
      tone: 'wait',
      title: '活动名额马上让出来',
      hint: '给后面的人，反悔了要重新报',
    },
    { icon: 'undo', tone: 'good', title: '可以反悔', hint: '7 天内再登录，账号还在' },
  ],
  copyFirst: '先复制一份我的数据',
  close: '注销',
  closing: '正在注销',
  stay: '先不注销',
  question: '真的要注销账号？',
  effect: '7 天后删除，这之前再登录都还在。',
  closed: (until: number) => `已经注销，${friendlyDate(until)}前再登录，账号还在`,
} as const

export const ROLES_COPY = {
  title: '我的身份',
  lead: '身份由别人给，您可以看，也可以退',
  resident: { name: '居民', hint: '人人都是，问事、求助、答问卷' },
  until: (at: number) => `到 ${friendlyDate(at)}`,
  since: (at: number) => `${friendlyDate(at)}起`,
  resign: '退出',
  stay: '先不退',
  question: (role: string) => `不当${role}了？`,
  effect: '马上就看不到那边的事，要回来得再邀请。',
  code: '填邀请码',
  codeHint: '8 位，协会或站长发给您的',
  codePlaceholder: '比如 7K2M 9QXT',
  look: '看看是什么身份',
  looking: '正在看',
  offer: (role: string, place: string) => `${place}，请您当${role}`,
  openUntil: (at: number) => `邀请码到 ${friendlyDate(at)}`,
  accept: '接受',
  accepting: '正在接受',
  refuse: '先不',
  codeProblem: '邀请码是 8 位字母和数字',
  taken: (role: string) => `您现在是${role}了`,
  volunteer: '报名当志愿者',
  volunteerHint: '站长 2 个工作日内答复',
} as const

export const INBOX_COPY = {
  title: '消息',
  all: '全部',
  toDo: '要办的',
  news: '通知',
  filter: '看哪些消息',
  readAll: '都看过了',
  empty: { title: '还没有消息', text: '有了结果，会在这里告诉您' },
  noneOfKind: '这里没有，都办好了',
} as const

export const REMINDERS_COPY = {
  title: '提醒我什么',
  lead: '消息都在这里，微信只是多叫您一声',
  quiet: '晚上不打扰',
  quietHint: (from: string, to: string) => `${from} 到 ${to} 不响，攒到早上一起说`,
  ask: '让微信多提醒一次',
  asking: '正在问微信',
  topics: '微信提醒哪些',
} as const

export const TOPIC_COPY: Readonly<
  Record<SubscriptionTopic, { readonly title: string; readonly text: string }>
> = {
  review: { title: '有结果了', text: '报名、转站、进队、更正' },
  duty: { title: '身份和上岗', text: '给了或收回身份，要您补一步' },
  deadline: { title: '快到时限', text: '站长：有人等您答复' },
}
