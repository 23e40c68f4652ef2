import type { LocalDate } from '../kit/time'
import type { Reviewed } from './model'

/** When what follows was looked through. KNW-10. */
export const BASE_REVIEWED: Reviewed = { version: 1, reviewedOn: '2026-11-22' }

/** A short piece to read. */
export interface Piece {
  readonly title: string
  readonly lines: readonly string[]
}

/** Why there are stations, and where the idea comes from. KNW-01, KNW-14. */
export const PIECES: readonly Piece[] = [
  {
    title: '为什么有服务站',
    lines: [
      '骗局变得快，身边有人问最要紧。',
      '电话打来的时候，人常常一个人在家。',
      '站在社区里，走几步就能问。',
      '志愿者不收钱，您说的事不外传。',
    ],
  },
  {
    title: '“枫桥经验”说的是什么',
    lines: [
      '六十多年前，浙江枫桥镇的人这样做。',
      '小事不往上推，就在街坊里解决。',
      '放到网上也一样：早看见，早提醒。',
      '您多问一句，邻居就多一分防备。',
    ],
  },
  {
    title: '一家人先说好三件事',
    lines: [
      '转账前，先给家里人打个电话。',
      '约一句暗号，电话里先对上再说。',
      '谁遇到怪事，先说出来，不怪他。',
    ],
  },
]

/** A law in a sentence of our own, and what it is good for at home. KNW-08. */
export interface Law {
  readonly name: string
  readonly since: LocalDate
  readonly says: string
  readonly forYou: string
}

/** The laws that stations tell of; in the order of 003 §一. */
export const LAWS: readonly Law[] = [
  {
    name: '网络安全法',
    since: '2017-06-01',
    says: '办网站、办软件的，要看好网络和信息。',
    forYou: '信息泄露了，他们要告诉您。',
  },
  {
    name: '数据安全法',
    since: '2021-09-01',
    says: '数据分轻重保护，越要紧管得越严。',
    forYou: '偷来买来的名单，不能用。',
  },
  {
    name: '个人信息保护法',
    since: '2021-11-01',
    says: '要用您的信息，先说清楚，您同意才行。',
    forYou: '您可以查、改、删，也可以收回同意。',
  },
  {
    name: '反电信网络诈骗法',
    since: '2022-12-01',
    says: '电话公司、银行和平台，都要防诈骗。',
    forYou: '银行卡、电话卡，卖和借都违法。',
  },
  {
    name: '关键信息基础设施安全保护条例',
    since: '2021-09-01',
    says: '通信、电力、交通、金融的网，重点守护。',
    forYou: '用水用电、看病坐车，靠它们不断网。',
  },
  {
    name: '志愿服务条例',
    since: '2017-12-01',
    says: '志愿服务出于自愿，不收报酬。',
    forYou: '志愿者要替您保密，也不能收您的钱。',
  },
]

/** Where else what is here can be heard. KNW-05. */
export const CHANNELS: readonly { readonly title: string; readonly text: string }[] = [
  { title: '小程序和网页', text: '课、提醒和日历都在，不用登录' },
  { title: '身边的服务站', text: '别的地方也有站，走到哪里都能问' },
  { title: '社区、学校和营业厅', text: '常有宣传台，停下来问一句' },
]
