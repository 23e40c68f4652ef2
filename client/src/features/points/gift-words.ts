/** How points and 宝盾 are written, and what gifts are called. The two are never one sum. D-08. */
import {
  POINT_MINUTES,
  type Gift,
  type GiftPicture,
  type PointKind,
} from '@shared/ledger/gift-model'

const TENTHS = 10
const HUNDREDTHS = 100

/** Minutes as points with one decimal, rounded down whatever their sign: nobody has more than that. D-01. */
export function pointsOf(minutes: number): string {
  const tenths = Math.floor((Math.abs(minutes) * TENTHS) / POINT_MINUTES)
  const words = (tenths / TENTHS).toLocaleString('zh-CN', { minimumFractionDigits: 1 })
  return minutes < 0 ? `−${words}` : words
}

/** Whole points without a decimal, as prices are. */
function wholePoints(minutes: number): string {
  return minutes % POINT_MINUTES === 0
    ? (minutes / POINT_MINUTES).toLocaleString('zh-CN')
    : pointsOf(minutes)
}

/** `600 宝盾`, `2 积分`. */
export function priceWords(kind: PointKind, amount: number): string {
  return kind === 'baodun'
    ? `${amount.toLocaleString('zh-CN')} 宝盾`
    : `${wholePoints(amount)} 积分`
}

/** What is left of a balance, without its unit. */
export function amountWords(kind: PointKind, amount: number): string {
  return kind === 'baodun' ? amount.toLocaleString('zh-CN') : pointsOf(amount)
}

/** Less than a tenth of a point, with two decimals: a minute is not nothing. */
function smallPoints(minutes: number): string {
  return (Math.floor((minutes * HUNDREDTHS) / POINT_MINUTES) / HUNDREDTHS).toFixed(2)
}

/** With its sign: what came and what went. */
export function changeWords(kind: PointKind, amount: number): string {
  const many = Math.abs(amount)
  const isSmall = kind === 'timePoints' && many * TENTHS < POINT_MINUTES
  const words = isSmall ? smallPoints(many) : amountWords(kind, many)
  return amount < 0 ? `−${words}` : `+${words}`
}

/** `剩 12 个`, or 换完了. */
export function stockWords({ stock, unit }: Pick<Gift, 'stock' | 'unit'>): string {
  return stock > 0 ? `剩 ${stock.toLocaleString('zh-CN')} ${unit}` : '换完了'
}

/** `4471 0926`: read out in two halves. */
export function codeWords(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** What the code says to a scanner, so that it is told from any other eight digits. */
const CODE_MARK = 'HAZ-GIFT:'

export function scannedWords(code: string): string {
  return `${CODE_MARK}${code}`
}

/** The digits of what was scanned or typed; undefined where it is no code of ours. */
export function codeFrom(text: string): string | undefined {
  const digits = text.replace(CODE_MARK, '').replace(/\s/g, '')
  return /^\d{8}$/.test(digits) ? digits : undefined
}

export const PICTURE_WORDS: Readonly<Record<GiftPicture, string>> = {
  cup: '杯子',
  bag: '布袋',
  vest: '马甲',
  stand: '支架',
  thing: '别的东西',
  hair: '理发',
  course: '课程',
  visit: '参观',
  health: '健康',
  help: '帮忙',
  honour: '荣誉',
}
