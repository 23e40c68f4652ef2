/** The days of the publicity calendar that are known beforehand. KNW-04, KNW-12, KNW-13. */
import type { LocalDate } from '../kit/time'
import type { Telling } from './term-tellings'

/** A day that is the same each year: 'MM-DD'. */
export interface FixedDay extends Telling {
  readonly kind: 'holiday' | 'specialDay'
  readonly day: string
  readonly title: string
}

export const FIXED_DAYS: readonly FixedDay[] = [
  {
    kind: 'holiday',
    day: '01-01',
    title: '元旦',
    line: '新年好，给家里人换个新密码。',
    lesson: 'code-is-key',
  },
  {
    kind: 'holiday',
    day: '05-01',
    title: '劳动节',
    line: '劳动挣钱，先垫钱的活不做。',
    lesson: 'like-for-cash',
  },
  {
    kind: 'holiday',
    day: '10-01',
    title: '国庆节',
    line: '出门在外，手机和卡分开放。',
    lesson: 'lost-phone',
  },
  {
    kind: 'specialDay',
    day: '02-02',
    title: '寒假到了',
    line: '孩子在家，付款先要密码。',
    lesson: 'child-pay',
  },
  {
    kind: 'specialDay',
    day: '03-05',
    title: '学雷锋纪念日',
    line: '今天教一位邻居认短信。',
    lesson: 'card-sms',
  },
  {
    kind: 'specialDay',
    day: '03-15',
    title: '国际消费者权益日',
    line: '买东西留凭据，要退打 12315。',
    lesson: 'course-refund',
  },
  {
    kind: 'specialDay',
    day: '04-15',
    title: '全民国家安全教育日',
    line: '卡和号只自己用，不外借。',
    lesson: 'lend-card',
  },
  {
    kind: 'specialDay',
    day: '05-15',
    title: '打击和防范经济犯罪宣传日',
    line: '说稳赚的，先停一停。',
    lesson: 'sure-profit',
  },
  {
    kind: 'specialDay',
    day: '05-17',
    title: '世界电信和信息社会日',
    line: '陪长辈设好手机锁屏密码。',
    lesson: 'lost-phone',
  },
  {
    kind: 'specialDay',
    day: '06-01',
    title: '儿童节',
    line: '送孩子一句话：害怕就打给爸妈。',
    lesson: 'scared-child',
  },
  {
    kind: 'specialDay',
    day: '06-07',
    title: '高考开始',
    line: '查分走官网，不点短信链接。',
    lesson: 'card-sms',
  },
  {
    kind: 'specialDay',
    day: '07-10',
    title: '暑假到了',
    line: '游戏里买卖，只走官方平台。',
    lesson: 'skin-trade',
  },
  {
    kind: 'specialDay',
    day: '09-01',
    title: '开学，数据安全法施行纪念日',
    line: '群里收费，先打老师的电话。',
    lesson: 'class-fee',
  },
  {
    kind: 'specialDay',
    day: '09-05',
    title: '中华慈善日',
    line: '捐款走公开的账户。',
    lesson: 'boss-in-group',
  },
  {
    kind: 'specialDay',
    day: '11-01',
    title: '个人信息保护法施行纪念日',
    line: '晒照片前，先盖住名字。',
    lesson: 'child-photo',
  },
  {
    kind: 'specialDay',
    day: '11-11',
    title: '购物节',
    line: '退款只走原来的订单。',
    lesson: 'parcel-claim',
  },
  {
    kind: 'specialDay',
    day: '12-01',
    title: '反电信网络诈骗法施行纪念日',
    line: '卖卡借卡违法，别人劝也不借。',
    lesson: 'lend-card',
  },
  {
    kind: 'specialDay',
    day: '12-04',
    title: '国家宪法日',
    line: '遇事问法律，打 12348。',
    lesson: 'partner-project',
  },
  {
    kind: 'specialDay',
    day: '12-05',
    title: '国际志愿者日',
    line: '今天给三位邻居讲一课。',
    lesson: 'health-goods',
  },
]

/** Festivals of the lunar calendar. 清明 is a solar term, and told as one. */
export const FESTIVALS = ['spring', 'lantern', 'dragonBoat', 'midAutumn', 'doubleNinth'] as const
export type Festival = (typeof FESTIVALS)[number]

export const FESTIVAL_DAYS: Readonly<Record<Festival, Telling & Pick<FixedDay, 'kind' | 'title'>>> =
  {
    spring: {
      kind: 'holiday',
      title: '春节',
      line: '拜年红包，不点链接填卡号。',
      lesson: 'card-sms',
    },
    lantern: {
      kind: 'specialDay',
      title: '元宵节',
      line: '猜灯谜扫码，先问主办的人。',
      lesson: 'pay-code',
    },
    dragonBoat: {
      kind: 'holiday',
      title: '端午节',
      line: '亲友群里借钱，先打老号码。',
      lesson: 'boss-in-group',
    },
    midAutumn: {
      kind: 'holiday',
      title: '中秋节',
      line: '团圆饭上，定一句家里的暗号。',
      lesson: 'grandchild-call',
    },
    doubleNinth: {
      kind: 'specialDay',
      title: '重阳节',
      line: '陪长辈学会一件事：先挂电话。',
      lesson: 'police-call',
    },
  }

/** When they are, by year, in the order of FESTIVALS; the association adds a year before it begins. */
export const FESTIVAL_DATES: Readonly<Record<string, readonly LocalDate[]>> = {
  '2026': ['2026-02-17', '2026-03-03', '2026-06-19', '2026-09-25', '2026-10-18'],
  '2027': ['2027-02-06', '2027-02-20', '2027-06-09', '2027-09-15', '2027-10-08'],
  '2028': ['2028-01-26', '2028-02-09', '2028-05-28', '2028-10-03', '2028-10-26'],
}
