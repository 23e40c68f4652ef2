/** The words of points, gifts and pools. Voice: docs/design.md §2. */
import { friendlyDate, friendlyMinutes } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import type { giftContract } from '@shared/ledger/gift-actions'
import type { Gift, PointKind, RedemptionState } from '@shared/ledger/gift-model'
import { amountWords, pointsOf, priceWords } from './gift-words'

export type Move = OutputOf<(typeof giftContract)['actions']['getPoints']>['moves'][number]

export const KIND_WORDS: Readonly<Record<PointKind, string>> = {
  timePoints: '时间积分',
  baodun: '宝盾',
}

export const POINTS_COPY = {
  title: '时间积分和宝盾',
  time: { label: KIND_WORDS.timePoints, how: '1 小时记 1 分' },
  reward: { label: KIND_WORDS.baodun, how: '答题和做好事得的' },
  note: '两样分开记。不能互换，不能换钱',
  donate: '捐积分',
  gifts: '换东西',
  owed: (minutes: number) => `更正后少了 ${pointsOf(minutes)} 分，以后的服务先补上`,
  moves: '明细',
  none: {
    timePoints: { title: '还没有积分', text: '服务核验后，1 小时记 1 分' },
    baodun: { title: '还没有宝盾', text: '读一课，答对就有' },
  },
  learn: '去读一课',
  older: { more: '看以前的', loading: '正在打开', failed: '以前的没打开，再试一次' },
} as const

/** What a move is called: what it was for, after what it did. */
export function moveTitle({ what, title }: Move): string {
  const words: Readonly<Record<Move['what'], string>> = {
    served: title || '志愿服务',
    corrected: title ? `更正：${title}` : '更正服务时长',
    redeemed: `换${title}`,
    back: `退回：${title}`,
    donated: `捐给${title}互助池`,
    learned: title || '答题',
  }
  return words[what]
}

/** When, and of how many minutes it is made. */
export function moveHint({ what, amount, at }: Move): string {
  const date = friendlyDate(at)
  if (what === 'served') return `${date}，${friendlyMinutes(amount)}已核验`
  if (what === 'corrected') return `${date}，${friendlyMinutes(Math.abs(amount))}`
  return date
}

export const GIFTS_COPY = {
  title: '换东西',
  which: '用哪一样换',
  kinds: { timePoints: '用时间积分', baodun: '用宝盾' },
  have: (kind: PointKind, left: number) =>
    kind === 'baodun' ? ['您有', amountWords(kind, left), '宝盾'] : ['您有', pointsOf(left), '分'],
  past: '换过的',
  none: {
    timePoints: { title: '现在没有能换的服务', text: '服务站添了，就会在这里' },
    baodun: { title: '现在没有能换的礼物', text: '服务站添了，就会在这里' },
  },
} as const

const RULES: Readonly<Record<PointKind, string>> = {
  baodun: '宝盾只能换礼物。买不到，也不能换钱、转给别人',
  timePoints: '积分只换服务和荣誉。换了，星级不会下降',
}

export const GIFT_COPY = {
  provider: '谁给的',
  place: '在哪拿',
  desk: (stationName: string) => `${stationName}前台`,
  days: '多久内拿',
  daysWords: (days: number) => `换好后 ${days} 天`,
  perYear: '一人最多',
  perYearWords: ({ perYear, unit }: Gift) => `每年 ${perYear} ${unit}`,
  rule: (kind: PointKind) => RULES[kind],
  after: (kind: PointKind, left: number) =>
    `换完还有 ${kind === 'baodun' ? `${amountWords(kind, left)} 宝盾` : `${pointsOf(left)} 分`}`,
  redeem: '换这个',
  redeeming: '正在换',
  short: (kind: PointKind, missing: number) =>
    `还差 ${kind === 'baodun' ? `${amountWords(kind, missing)} 宝盾` : `${pointsOf(missing)} 分`}`,
  gone: '换完了，看看别的',
  enough: '今年换够了，明年再来',
} as const

export const STATE_WORDS: Readonly<Record<RedemptionState, string>> = {
  waiting: '没取',
  handed: '已取',
  cancelled: '已退回',
  returned: '过期退回',
}
export const STATE_TONES = {
  waiting: 'wait',
  handed: 'good',
  cancelled: 'plain',
  returned: 'plain',
} as const

export const PICKUPS_COPY = {
  title: '换过的',
  none: { title: '还没换过东西', text: '攒够了，再来挑一样' },
  gifts: '看看能换什么',
  hint: (state: RedemptionState, until: number, endedAt: number | null) =>
    state === 'waiting' || endedAt === null
      ? `${friendlyDate(until - 1)}前来拿`
      : friendlyDate(endedAt),
} as const

export const PICKUP_COPY = {
  title: '取货码',
  show: (stationName: string) => `到${stationName}，出示这个码`,
  code: (digits: string) => `取货码 ${digits}`,
  spoken: '扫不了，念这 8 个数字也行',
  before: (until: number) => `${friendlyDate(until - 1)}前来拿`,
  map: '看地图',
  ended: {
    handed: (at: string) => `${at}拿到的`,
    cancelled: (at: string) => `${at}退回的，都还给您了`,
    returned: (at: string) => `${at}过期，都还给您了`,
  },
  giveUp: (kind: PointKind) => `不要了，退回${kind === 'baodun' ? '宝盾' : '积分'}`,
  givingUp: '正在退回',
  question: (name: string) => `不要${name}了？`,
  effect: (kind: PointKind, price: number) => `退回 ${priceWords(kind, price)}，想要再重新换`,
  stay: '先留着',
  act: '退回',
} as const

export const DONATE_COPY = {
  title: '捐时间积分',
  head: (stationName: string) => `捐给${stationName}互助池`,
  text: '换成服务，给有困难的邻居',
  many: '捐多少',
  points: (points: number) => `${points} 分`,
  words: ['少捐一分', '多捐一分'],
  atMost: '只有这么多了',
  have: (left: number, points: number) =>
    `您有 ${pointsOf(left)} 分，捐完还有 ${pointsOf(left - points * 60)} 分`,
  none: (left: number) => `您有 ${pointsOf(left)} 分，满 1 分就能捐`,
  pool: '池里现在有',
  poolWords: (minutes: number) => `${pointsOf(minutes)} 分`,
  helped: '今年帮过',
  helpedWords: (helped: number) => `${helped} 户`,
  last: '最近一次',
  rule: '捐了不能退。星级看服务时长，不会因此下降',
  give: (points: number) => `捐 ${points} 分`,
  giving: '正在捐',
  question: (points: number) => `捐出 ${points} 分？`,
  effect: '捐了不能退。星级不会因此下降',
  stay: '先不捐',
  done: (points: number) => `谢谢您，捐了 ${points} 分`,
  doneText: (stationName: string) => `${stationName}会换成服务，给有困难的邻居`,
  look: '看明细',
  other: '换个服务站',
  which: '捐给哪个服务站',
  whichText: '它的互助池会用在附近的邻居身上',
} as const
