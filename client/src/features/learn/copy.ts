/** Words of learning. Voice: docs/design.md §2. */
import type { IconName } from '@client/ui/icon'
import type { Reward } from '@shared/learn/contract'
import type { Topic } from '@shared/learn/model'
import { BAODUN_OF_QUIZ, QUIZ_QUESTIONS } from '@shared/learn/rules'

export const LEARN_COPY = {
  title: '学防骗',
  daily: '每天一题',
  dailyHint: '选一个，接着再答两题',
  byTopic: '按骗局学',
  count: (count: number) => `${count} 课`,
  all: '全部课',
  allHint: (count: number) => `${count} 课，每课两分钟，可以搜`,
  baodun: '我的宝盾',
  baodunHint: '答对一课得 10，不能换钱',
  learned: (count: number) => `学会 ${count} 课`,
  alerts: '最近的提醒',
  calendar: '宣传日历',
  calendarHint: '节日、节气、每周，都有现成的话',
  trainings: '培训',
  trainingsHint: '有人当面讲，报名就能来',
  trends: '大家在问什么',
  trendsHint: '每个月，哪种骗局问得最多',
  base: '科普基地',
  baseHint: '为什么有服务站，几部法说了什么',
} as const

export const LIST_COPY = {
  title: '全部课',
  count: (count: number) => `${count} 课，每课两分钟`,
  search: '搜一搜',
  placeholder: '比如 验证码',
  who: '给谁看',
  everybody: '全部',
  learned: '学会了',
  none: { title: '没搜到这样的课', text: '换个短一点的词试试' },
} as const

export const LESSON_COPY = {
  title: '两分钟一课',
  minutes: (minutes: number, audience: string) => `${minutes} 分钟，写给${audience}`,
  signs: '听到这些，先停一停',
  steps: '这样做',
  remember: '记住：',
  reviewed: (date: string, version: number) => `${date} 看过，第 ${version} 版`,
  note: `答对 ${QUIZ_QUESTIONS} 题，得 ${BAODUN_OF_QUIZ} 宝盾`,
  start: '去答题',
  again: '再答一遍',
  readAloud: '读给我听',
  stopReading: '先不读了',
  noLesson: { title: '这一课找不到了', text: '去看看别的课' },
  toList: '看全部课',
} as const

export const SHARE_COPY = {
  toFamily: '发给家里人看',
  shared: '发出去了',
  copied: '链接复制好了，贴给家里人',
  failed: '没发出去，再点一次试试',
} as const

export const QUIZ_COPY = {
  title: '答题',
  place: (place: number) => `第 ${place} 题，共 ${QUIZ_QUESTIONS} 题`,
  dontKnow: '不会，先跳过',
  next: '下一题',
  previous: '上一题',
  reread: '再看课',
  submit: '交卷',
  submitting: '正在交卷',
  pickFirst: '选一个再往下，不会也能跳过',
  notSent: '没交上去。您选的都还在',
} as const

export const RESULT_COPY = {
  right: (count: number) => (count === QUIZ_QUESTIONS ? '全答对了' : `答对 ${count} 题`),
  rewards: {
    none: '看看讲解，再答一次就好',
    given: `得 ${BAODUN_OF_QUIZ} 宝盾`,
    givenBefore: '这一课的宝盾早就给您了',
    guest: `登录后再交一次，得 ${BAODUN_OF_QUIZ} 宝盾`,
  } satisfies Record<Reward, string>,
  now: (balance: number) => `，现在有 ${balance}`,
  marks: (right: readonly number[], wrong: readonly number[]) =>
    [
      right.length > 0 ? `第 ${right.join('、')} 题答对` : '',
      wrong.length > 0 ? `第 ${wrong.join('、')} 题没答对` : '',
    ]
      .filter(Boolean)
      .join('，'),
  look: (place: number) => `第 ${place} 题，再看看`,
  wrong: '没答对',
  yours: '您选的',
  skipped: '跳过了',
  better: '应该是',
  again: (places: readonly number[]) => `重答第 ${places.join('、')} 题`,
  next: '学下一课',
  signIn: '去登录',
  handInAgain: '再交一次',
} as const

export const ALERT_COPY = {
  title: '提醒',
  lesson: '想多知道一点',
  none: { title: '这条提醒收起来了', text: '去看看别的课' },
  by: (name: string, date: string, version: number) => `${name}，${date}，第 ${version} 版`,
  saved: (when: string) => `现在没有网，这是${when}存下的`,
} as const

export const BASE_COPY = {
  nav: '科普基地',
  title: '网络安全科普基地',
  text: '懂一点，心里就稳一点',
  laws: '法律说了什么',
  lawsNote: '用平常话说，全文以公布的为准',
  law: (name: string) => `《${name}》`,
  since: (date: string) => `${date} 起施行`,
  channels: '还能在哪里听到',
  stations: '找一个服务站',
} as const

export const CALENDAR_COPY = {
  title: '宣传日历',
  thisWeek: '这一周讲什么',
  coming: '接下来',
  kinds: '看哪一种',
  all: '全部',
  ownDays: '自己定日子的',
  ownHint: '定了日子，照着讲',
  copy: '复制这段话',
  copied: '复制好了，贴到群里就行',
  notCopied: '没复制成，再点一次试试',
  close: '看好了',
  none: { title: '这三个月里没有', text: '换一种看看' },
} as const

export const BAODUN_COPY = {
  title: '我的宝盾',
  unit: '个',
  how: `答对一课得 ${BAODUN_OF_QUIZ}，每课一次`,
  rule: '不能互换，不能换钱，不能转给别人',
  empty: { title: '还没有宝盾', text: '学一课，答对三题就有' },
  learn: '去学一课',
  gifts: '换东西',
  spent: '换了东西',
  back: '退回来的',
  earlier: '看更早的',
  loadingEarlier: '正在看更早的',
  earlierFailed: '更早的没看到，再点一次',
} as const

/** Short names of what lessons are about, as they stand on tiles. */
export const TOPIC_TILES: Readonly<Record<Topic, { label: string; icon: IconName }>> = {
  officials: { label: '冒充公安', icon: 'phone' },
  investment: { label: '投资理财', icon: 'trend' },
  shopping: { label: '网购消费', icon: 'cart' },
  logistics: { label: '快递客服', icon: 'parcel' },
  loan: { label: '网上贷款', icon: 'bank' },
  credit: { label: '征信账户', icon: 'card' },
  brushing: { label: '刷单返利', icon: 'yuan' },
  acquaintance: { label: '冒充熟人', icon: 'users' },
  dating: { label: '网上交友', icon: 'heart' },
  gaming: { label: '游戏买卖', icon: 'target' },
  care: { label: '手机账号', icon: 'lock' },
}
