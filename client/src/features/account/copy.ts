import type { Face } from './faces'

/** What sign-in, looks and faces say. Voice: docs/design.md §2. */
export const FACE_NAMES: Readonly<Record<Face, { readonly name: string; readonly does: string }>> =
  {
    resident: { name: '居民', does: '问事、求助、答问卷' },
    volunteer: { name: '志愿者', does: '收问卷、看服务时长' },
    manager: { name: '站长', does: '跟进求助、看全站' },
    association: { name: '协会', does: '看各站的数字' },
  }

export const CONSENT_COPY = {
  title: '先认识一下',
  text: '举报、求助、答问卷都不用登录',
  name: '怎么称呼您',
  nameHint: '可以不填',
  namePlaceholder: '比如 王阿姨',
  required: '必需',
  tickFirst: '先勾上这一项，才能登录',
  others: '别的信息，用到的时候再问您。',
  readBefore: '点同意表示看过',
  agreement: '《用户协议》',
  privacy: '《隐私说明》',
  and: '和',
  agree: '同意并登录',
  agreeing: '正在登录',
  later: '先看看，不登录',
  close: '看完了',
} as const

export const MINE_COPY = {
  guest: '还没登录',
  guestHint: '举报和问卷不用登录',
  signIn: '登录',
  view: '换个身份看',
  viewHint: '只换看到的内容，能做什么不变',
  stay: '先不换',
  no: (volunteerNo: string) => `编号 ${volunteerNo}`,
} as const

export const CARE_OFFER = {
  title: '字看得清吗？',
  text: '关怀模式字更大，按钮也更大',
  largeType: '您的手机字调大了。关怀模式的按钮也更大',
  take: '打开关怀模式',
  leave: '现在这样就好',
} as const

/** What the cells of 我的 say, whatever one’s face. */
export const MINE_CELLS = {
  title: '我的',
  reports: '我的求助',
  reportsNone: '平平安安最好',
  reportsCount: (count: number) => `${count} 件`,
  activities: '我报名的活动',
  activitiesHint: '要去的、等位的、去过的',
  opinions: '提意见',
  opinionsHint: '服务好不好，您来说',
  calendar: '宣传日历',
  calendarHint: '什么日子讲什么，有现成的话',
  inbox: '消息',
  unread: (count: number) => `${count} 条新的`,
  consents: '隐私与授权',
  settings: '设置',
  settingsHint: '字号、深色',
  persona: '换个人试试',
  personaHint: '只在本机演示时有',
} as const
