/**
 * Whom one can turn to, as data: what each number is for, and who keeps it. The product shows and logs them; it never
 * decides in their place (RPT-02, RPT-03). Numbers are looked through like lessons: see `CHECKED_ON`.
 */
import type { LocalDate } from '../kit/time'

/** Where a case can be passed on to; what a referral names. */
export const AUTHORITIES = [
  'police',
  'antiFraudCentre',
  'cyberPolice',
  '12377',
  '12321',
  '12300',
  '12315',
  'bank',
  'carrier',
  'vendor',
] as const
export type Authority = (typeof AUTHORITIES)[number]

/** A place to turn to. */
export interface HelpLine {
  readonly name: string
  /** Without a number it is a site, or whichever bank, carrier or shop it is. */
  readonly phone?: string
  readonly site?: string
  readonly purpose: string
  /** Who keeps it: what the number was checked against. */
  readonly keptBy: string
}

/** The day on which somebody last checked all of them. */
export const CHECKED_ON: LocalDate = '2026-11-20'

export const AUTHORITY_LINES: Readonly<Record<Authority, HelpLine>> = {
  police: { name: '110', phone: '110', purpose: '钱正在转、人有危险', keptBy: '公安机关' },
  antiFraudCentre: {
    name: '96110 反诈专线',
    phone: '96110',
    purpose: '问是不是骗局，劝家里人',
    keptBy: '公安机关反诈中心',
  },
  cyberPolice: {
    name: '网络违法犯罪举报网站',
    site: 'cyberpolice.mps.gov.cn',
    purpose: '举报网上的违法犯罪',
    keptBy: '公安部网络安全保卫局',
  },
  '12377': {
    name: '12377',
    phone: '12377',
    purpose: '举报网上的违法和不良信息',
    keptBy: '中央网信办举报中心',
  },
  '12321': {
    name: '12321',
    phone: '12321',
    purpose: '举报垃圾短信、骚扰电话',
    keptBy: '中国互联网协会',
  },
  '12300': {
    name: '12300',
    phone: '12300',
    purpose: '投诉电话、宽带和手机套餐',
    keptBy: '工业和信息化部',
  },
  '12315': {
    name: '12315',
    phone: '12315',
    purpose: '买东西、做保健上的纠纷',
    keptBy: '国家市场监督管理总局',
  },
  bank: { name: '开户银行', purpose: '停卡、查流水', keptBy: '号码看银行卡背面' },
  carrier: { name: '手机运营商', purpose: '停机、补卡、查扣费', keptBy: '号码看话费账单' },
  vendor: { name: '平台或商家', purpose: '退款、封号、留证据', keptBy: '在订单或软件里找客服' },
}

/** Who listens when it has hurt: for the person, not for the case. Feature 29. */
export const SUPPORT_LINES: readonly HelpLine[] = [
  { name: '12356', phone: '12356', purpose: '心里难受，找人说说', keptBy: '国家卫生健康委员会' },
  { name: '12355', phone: '12355', purpose: '青少年的烦心事', keptBy: '共青团中央' },
  { name: '12338', phone: '12338', purpose: '女性和家庭的难处', keptBy: '全国妇联' },
  { name: '12348', phone: '12348', purpose: '免费问法律', keptBy: '司法部' },
  { name: '12345', phone: '12345', purpose: '不知道该找谁', keptBy: '当地人民政府' },
]
