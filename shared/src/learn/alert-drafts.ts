/** What a weekly alert begins with: words for each type that a station can send as they are. Heavy: functions only. */
import type { FraudType } from '../help/model'
import { FRAUD_TYPES } from '../help/fraud-types'
import { addDays, DAY, instantOf, weekdayOf, type LocalDate } from '../kit/time'
import type { AlertFields } from './trend-model'
import { LESSON_OF_TYPE } from './type-lessons'

type Draft = Omit<AlertFields, 'fraudType' | 'lesson'>

const DRAFTS: Readonly<Record<FraudType, Draft>> = {
  brushing: {
    title: '垫钱做任务，先停一停',
    text: ['群里说点赞、做单就有钱。', '头几单真的返，后面要您垫。', '要先垫钱的活，不是工作。'],
    remember: '要垫钱的不做',
  },
  investment: {
    title: '群里带您投钱，先问银行',
    text: [
      '老师天天晒收益，叫您下软件。',
      '头几次能取，是为了您多投。',
      '取钱要先交税，马上停下来。',
    ],
    remember: '稳赚的不投',
  },
  shopping: {
    title: '先付钱的便宜货，慢一点',
    text: [
      '价钱低一半，请您出平台付钱。',
      '付了以后，又要运费、保证金。',
      '只在平台里付，付前问家里人。',
    ],
    remember: '不出平台付钱',
  },
  logistics: {
    title: '来电说赔快递钱，先挂',
    text: [
      '他报得出订单，也不一定是真的。',
      '要您下软件、开共享，就停。',
      '真要赔，钱从平台原路退回。',
    ],
    remember: '理赔不开共享',
  },
  loan: {
    title: '放款前先交钱的，不借',
    text: ['短信说额度批好了，点开就借。', '接着要验证金、解冻费。', '银行放款之前，不收一分钱。'],
    remember: '没放款不交钱',
  },
  credit: {
    title: '来电说征信有事，先挂',
    text: ['说不注销账号，征信就会坏。', '让您借出额度，转到一个账户。', '征信不归电话里的人管。'],
    remember: '征信不靠转账改',
  },
  acquaintance: {
    title: '熟人急着要钱，打老号码',
    text: [
      '头像和名字一样，号码是新的。',
      '说在开会，不方便接电话。',
      '打他原来的号码，问一件旧事。',
    ],
    remember: '转账前打老号码',
  },
  officials: {
    title: '来电说您涉案，先挂电话',
    text: [
      '自称公安，叫您不要告诉家里人。',
      '民警不会在电话里叫您转账。',
      '也没有安全账户这种东西。',
      '挂了以后，打 110 问一问。',
    ],
    remember: '叫保密的先挂断',
  },
  dating: {
    title: '网上的好朋友提到钱',
    text: ['聊得很好，从来没有见过面。', '说有急事要借，或带您投资。', '没见过面的人，钱不出手。'],
    remember: '没见面不转钱',
  },
  gaming: {
    title: '游戏买卖，只在官方里做',
    text: [
      '有人高价收账号，发来新平台。',
      '接着说账户冻住，交钱解冻。',
      '离开官方平台的买卖，不做。',
    ],
    remember: '解冻费一分不交',
  },
  unsure: {
    title: '拿不准的事，先问一句',
    text: ['他催得越急，您越可以慢一点。', '验证码和密码，不给别人。', '先问家里人，或问服务站。'],
    remember: '拿不准，先问人',
  },
  otherConcern: {
    title: '陌生短信里的链接，先放着',
    text: ['说卡要停用，说积分要过期。', '点开要填卡号和验证码。', '要办，自己打开那家的软件。'],
    remember: '短信链接不点',
  },
}

/** The alert that a week begins with when this was asked about most. */
export function draftOf(fraudType: FraudType): AlertFields {
  return { ...DRAFTS[fraudType], fraudType, lesson: LESSON_OF_TYPE[fraudType] }
}

/** The last whole week before a day, from Monday to Sunday. */
export function lastWeek(today: LocalDate): LocalDate[] {
  const monday = addDays(today, -7 - ((weekdayOf(today) + 6) % 7))
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day))
}

/** What a week tells of when nothing was asked about often enough: each of the ten types has its turn. */
export function typeOfWeek(monday: LocalDate): FraudType {
  const types = FRAUD_TYPES.filter((type) => type !== 'unsure' && type !== 'otherConcern')
  return types[Math.floor(instantOf(monday) / (7 * DAY)) % types.length] ?? 'officials'
}
