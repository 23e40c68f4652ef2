/** 补录: what the pages say. Boards 62, 62b. */
import type { ManualState } from '@shared/activity/manual-actions'
import { MANUAL_OFTEN, MANUAL_PERCENT_MOST } from '@shared/activity/manual-rules'

export const MANUAL_COPY = {
  title: '补录',
  add: '补一条',
  forEver: '会一直标“补录”',
  share: {
    year: '今年补录',
    of: '占活动时长',
    note: '签到时手动勾的，也算在里面',
    outlier: `超过 ${MANUAL_PERCENT_MOST}%，协会会来看一看`,
  },
  open: '要办的',
  done: '记上的',
  none: { title: '还没有补录', text: '扫码签到的不用补' },
  often: `今年补了 ${MANUAL_OFTEN} 次以上的`,
  oftenRow: (times: number, minutes: string) => `${times} 次，${minutes}`,
  row: (name: string, minutes: number) => `${name}，${minutes} 分钟`,
  more: { more: '看更早的', loading: '正在打开', failed: '没打开，再按一次' },
} as const

/** The word of each state, and how it looks. */
export const MANUAL_TAGS = {
  draft: { label: '没交完', tone: 'plain' },
  waiting: { label: '等确认', tone: 'wait' },
  deciding: { label: '马上办好', tone: 'note' },
  confirmed: { label: '记上了', tone: 'good' },
  returned: { label: '退回来了', tone: 'bad' },
  withdrawn: { label: '撤回了', tone: 'plain' },
} as const satisfies Readonly<Record<ManualState, object>>

export const ENTER_COPY = {
  title: '补录时长',
  gone: { title: '这条已经交出去了', text: '要改，请对方先退回来' },
  where: '哪一场？',
  noSlots: { title: '没有可以补的活动', text: '要 30 天内结束、时长核验过的' },
  who: '给谁补？',
  onList: '名单上没签到的',
  nobody: '名单上的都签到了',
  byNo: '名单上没有这个人',
  no: '志愿者编号',
  noHint: '要是在本站服务的',
  noPlaceholder: '比如 HA-000123',
  thisOne: '就补给这位',
  person: '补给这位',
  other: '换',
  minutes: '补多少分钟',
  minutesWords: ['少五分钟', '多五分钟'],
  atMin: (least: number) => `不到 ${least} 分钟不算时长`,
  atMax: (planned: number) => `活动是 ${planned} 分钟，最多补到这里`,
  reason: '为什么没签上',
  noReason: '先选一个原因',
  evidence: '凭据',
  evidenceHint: '签到表或现场照片，至少一张',
  addPhoto: '加一张',
  photo: (place: number) => `凭据 ${place}`,
  covered: '已涂过',
  remove: (place: number) => `去掉第 ${place} 张`,
  missing: '还差一张凭据',
  second: '您填好，还要另一个人确认',
  hand: '交给另一个人确认',
  sending: (place: number, photos: number) => `正在传 ${place} / ${photos}`,
  saving: '正在交',
  brushTitle: '涂掉不用给的',
  question: '别人的名字和号码涂掉',
  hint: '留下这一位的名字和时间。',
  use: '就用这张',
} as const

export const CONFIRM_COPY = {
  title: '确认补录',
  manual: '补录',
  reason: '为什么没签上',
  by: '谁填的',
  bySaid: (name: string, time: string) => `${name}，${time}`,
  list: '活动名单上',
  onList: '有',
  offList: '没有',
  same: '同一时间别的时长',
  sameNone: '没有',
  sameSome: (minutes: number) => `${minutes} 分钟`,
  year: '今年补录过',
  times: (times: number) => `${times} 次`,
  evidence: '凭据',
  alt: '补录的凭据',
  arriving: '这张还没传完',
  two: '填的人和确认的人，不能是同一位',
  back: '退回',
  backTitle: '哪里不对？',
  backText: '写给填的人看，好改了再交。',
  backPlaceholder: '比如：签到表上没有这个名字',
  backAct: '退回这条',
  backing: '正在退回',
  label: '理由',
  backProblem: '写两个字以上的理由',
  later: '先不退',
  confirm: (minutes: number) => `确认 ${minutes} 分钟`,
  confirming: '正在记下',
  confirmed: '确认好了，马上记上',
  returned: '退回去了',
  undo: '撤销',
  undone: '撤销了，还等确认',
  goOn: '接着填',
  withdraw: '撤回这条',
  withdrawAsk: '撤回这条补录？',
  withdrawEffect: '凭据会删掉，以后可以重新填。',
  withdrawStay: '先不',
  withdrawAct: '撤回',
  said: {
    confirmed: (name: string, time: string) => `${name} ${time} 确认，一直标着补录`,
    returned: (name: string, time: string) => `${name} ${time} 退回：`,
    deciding: '定好了，马上办好',
    waiting: '等另一个人确认',
  },
} as const

export const SHARES_COPY = {
  title: '补录占比',
  head: (year: number) => `${year} 年各站的补录`,
  text: `超过 ${MANUAL_PERCENT_MOST}%、满 10 小时的排在前面`,
  years: '年份',
  year: (year: number) => `${year} 年`,
  row: (manual: string, share: string) => `补录 ${manual}，占 ${share}`,
  outlier: '要看一看',
  none: { title: '还没有活动时长', text: '有站点核验后，这里就有' },
} as const

/** `3.2%`, from tenths of a percent. */
export function shareWords(share: number): string {
  return share % 10 === 0 ? `${share / 10}%` : `${(share / 10).toFixed(1)}%`
}
