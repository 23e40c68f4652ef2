/** What people of the demo's street have reported. Every story is invented. */
import type { Category } from '@shared/help/model'
import type { Behalf, Triage } from '@shared/help/triage'
import { HOUR, MINUTE } from '@shared/kit/time'

/** A report as it came, and what was done with it. */
export interface Story {
  readonly category: Category
  readonly text: string
  readonly moneyMoved?: boolean
  readonly triage?: Partial<Triage>
  readonly behalf?: Behalf
  /** What to call whoever left a number. */
  readonly name?: string
  readonly phone?: boolean
  readonly counterpart?: string
  /** A screenshot came with it. */
  readonly photo?: boolean
  /** It concerns somebody of the station. */
  readonly aboutStation?: boolean
  readonly call?: string
  /** It was given to the lecturer of the station. */
  readonly given?: string
  /** Handed up to the association, with the reason. */
  readonly up?: string
  /** Nobody called in time: the clock handed it up. */
  readonly overdue?: boolean
  /** An exception to confidentiality is asked for, and waits for a second person. */
  readonly exception?: string
  readonly close?: string
  readonly lesson?: string
  /** What the reporter said of the help. */
  readonly grade?: number
}

const FAKE_SITE = 'ybj-cx.example'
const FAKE_OFFICER = '010-5550 6601'

/** What has come to the persona's station lately, newest first, with how long ago. */
export const OPEN_STORIES: readonly (readonly [number, Story])[] = [
  [
    25 * MINUTE,
    {
      category: 'suspiciousLink',
      text: '早上收到短信说医保卡要停用，让点链接填银行卡。我点开了，还没填，不知道手机有没有事。',
      ...{ phone: true, name: '陈女士', counterpart: FAKE_SITE },
      triage: { leaked: ['code'], inContact: false },
    },
  ],
  [
    50 * MINUTE,
    {
      category: 'partTimeJob',
      text: '群里让先垫钱做任务，头两单返了，第三单说卡住了要再补。已经转了两次。',
      ...{ moneyMoved: true, phone: true, name: '周先生' },
      counterpart: '收款人尾号 6621，某某商贸',
      photo: true,
      triage: { paidAgo: 'today', leaked: ['bankCard', 'screen'], inContact: true },
    },
  ],
  [
    90 * MINUTE,
    {
      category: 'onlineRomance',
      text: '网上认识的人拿照片要钱，说不给就发给我同学。我不想活了。',
      ...{ phone: true, name: '小赵' },
      triage: { inContact: true },
      call: '陪她说了半个小时，她答应先不见面。',
      up: '她情绪不稳，站里想请协会一起看着。',
      exception: '她说过不想活，要请公安上门看看。',
    },
  ],
  [
    3 * HOUR,
    {
      category: 'strangeCall',
      text: '自称公安，说我的卡涉案，要我加他好友看通知书。',
      counterpart: FAKE_OFFICER,
    },
  ],
  [
    4 * HOUR,
    {
      category: 'healthProducts',
      text: '我妈听了讲座，要花一万八买理疗床，怎么劝都不听。',
      ...{ behalf: 'family', phone: true, name: '吴女士' },
      call: '约好明天去家里坐坐。',
      given: '您和老人聊得来，明天一起去。',
    },
  ],
  [
    5 * HOUR,
    {
      category: 'shoppingRefund',
      text: '客服说快递丢了要理赔，让我下载一个会议软件。',
      phone: true,
      call: '说清楚了流程，让他删掉软件，没有转账。',
    },
  ],
  [
    8 * HOUR,
    {
      category: 'strangeCall',
      text: '也是说我的卡涉案，让我一个人去宾馆里接电话。',
      ...{ counterpart: FAKE_OFFICER, behalf: 'neighbour', overdue: true },
    },
  ],
  [
    26 * HOUR,
    {
      category: 'otherConcern',
      text: '站里有一位叫我买他介绍的理财，我不想买，又怕得罪人。',
      aboutStation: true,
    },
  ],
]

/** What was settled before. */
export const CLOSED_STORIES: readonly Story[] = [
  {
    category: 'investmentOffer',
    text: '网友带我看一个平台，说稳赚，想让我先投一万。',
    phone: true,
    call: '讲了这类平台提不出钱，劝住了。',
    close: '没有投钱，已经退群。',
    grade: 5,
  },
  {
    category: 'pretendedFriend',
    text: '说是我外甥换号了，要借八千块看病。',
    phone: true,
    call: '请她先打老号码问，果然不是。',
    close: '没有转账。',
    lesson: '换号借钱，先打老号码',
    grade: 5,
  },
  {
    category: 'suspiciousLink',
    text: '短信让我登录交医保，页面上要卡号。',
    counterpart: FAKE_SITE,
    call: '请她关掉页面，没有填。',
    phone: true,
    close: '没有损失，短信已删。',
    grade: 4,
  },
  { category: 'healthProducts', text: '送鸡蛋的讲座，最后让交两万买床垫。', close: '劝退了定金。' },
  {
    category: 'gameTrade',
    text: '孩子卖游戏号，对方说账户冻结要交保证金。',
    behalf: 'family',
    close: '没有再交钱。',
    grade: 4,
  },
]
