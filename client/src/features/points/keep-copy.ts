/** The words of who keeps gifts and a pool: what stands on the shelf, the desk, and the help that is given. */
import { friendlyDate } from '@shared/kit/time'
import type { Aid, AidFor, Gift, GiftSort } from '@shared/ledger/gift-model'
import { pointsOf, priceWords, stockWords } from './gift-words'

export const SHELF_COPY = {
  title: '能换的东西',
  rule: '宝盾换礼物，时间积分换服务和荣誉。都不能换钱',
  none: { title: '还没有能换的东西', text: '捐来的、站里的，都可以上架' },
  add: '上架一样',
  price: (gift: Gift) => `${priceWords(gift.kind, gift.price)}，${stockWords(gift)}`,
  hidden: '没上架',
} as const

export const SORT_WORDS: Readonly<Record<GiftSort, string>> = {
  goods: '礼物，用宝盾',
  service: '服务，用积分',
  honour: '荣誉，用积分',
}

export const GIFT_EDIT_COPY = {
  newTitle: '上架一样',
  title: '改一样东西',
  save: '保存',
  saving: '正在保存',
  station: '在哪个服务站拿',
  stationProblem: '选一个服务站',
  sort: '是哪一种',
  name: '叫什么',
  namePlaceholder: '窗景马克杯',
  nameProblem: '写 2 到 16 个字',
  picture: '用哪张图',
  provider: '谁给的',
  providerPlaceholder: '青荷陶艺社捐赠',
  providerProblem: '写 2 到 20 个字',
  price: { goods: '要多少宝盾', service: '要多少积分', honour: '要多少积分' },
  priceProblem: { goods: '写 1 到 90,000 的整数', service: '写 1 到 1,500 的整数' },
  unit: '怎么数',
  stock: '放上多少',
  more: (stock: number) => `现在有 ${stock}，再添多少`,
  moreHint: '少了就写负数',
  stockProblem: '写 9,999 以内的整数',
  days: '几天内来拿',
  dayWords: ['少一天', '多一天'],
  perYear: '一人一年最多',
  perYearWords: ['少一个', '多一个'],
  shown: '上架',
  shownText: '关了就看不到，已经换的照样能拿',
  shownStates: ['没上', '上了'],
  fit: '东西看过了',
  fitText: '能用、安全、干净、环保',
  fitProblem: '看过东西再上架',
} as const

export const DESK_COPY = {
  title: '交给来拿的人',
  head: '请他出示取货码',
  text: '扫不了，请他念 8 个数字',
  code: '取货码',
  placeholder: '8 个数字',
  codeProblem: '取货码是 8 个数字',
  scan: '扫取货码',
  find: '查这个码',
  finding: '正在查',
  hand: (name: string) => `把${name}交给他`,
  handing: '正在记',
  handed: (name: string) => `${name}交给他了`,
  undo: '撤销',
  undone: '撤销了，还在等他来拿',
  whose: '谁换的',
  until: '几号前拿',
  untilWords: (until: number) => friendlyDate(until - 1),
  before: {
    handed: (at: string) => `这一份${at}拿走了，不能再拿`,
    cancelled: (at: string) => `这一份${at}退回了，不能再拿`,
    returned: (at: string) => `这一份${at}过期退回了，不能再拿`,
  },
  waiting: '还没来拿的',
  waitingHint: (maskedName: string, until: number) =>
    `${maskedName}，${friendlyDate(until - 1)}前来拿`,
  none: '没有等着拿的',
} as const

export const AID_FOR_WORDS: Readonly<Record<AidFor, string>> = {
  elder: '独居老人',
  disabled: '残障人士',
  hardship: '困难家庭',
  other: '别的邻居',
}

export const POOL_COPY = {
  title: '互助池',
  have: '池里现在有',
  unit: '分',
  helped: (helped: number) => `今年帮过 ${helped} 户`,
  how: '志愿者捐的积分，换成服务给有困难的邻居',
  aids: '帮过的',
  none: { title: '还没有帮过', text: '帮了一户，就在这里记一次' },
  aid: (aid: Aid) => `${AID_FOR_WORDS[aid.whom]}，${friendlyDate(aid.at)}`,
  used: (aid: Aid) => (aid.state === 'undone' ? '撤销了' : `−${pointsOf(aid.minutes)}`),
  add: '记一次帮助',
  empty: '池里不到 1 分，有人捐了再记',
} as const

export const AID_COPY = {
  title: '记一次帮助',
  head: '帮了一户什么',
  text: '积分从互助池里出。不写名字和门牌',
  what: '做了什么',
  placeholder: '陪长辈设手机',
  whatProblem: '写 2 到 16 个字',
  whom: '帮的是谁',
  whomProblem: '选一项',
  points: '用多少积分',
  pointsHint: (minutes: number) => `池里有 ${pointsOf(minutes)} 分`,
  unit: '分',
  words: ['少用一分', '多用一分'],
  atMax: '池里只有这么多',
  save: '记上',
  saving: '正在记',
  done: '记上了',
  doneText: (points: number) => `从互助池里用了 ${points} 分`,
  undo: '撤销',
  undone: '撤销了，积分回到池里',
  back: '回互助池',
} as const
