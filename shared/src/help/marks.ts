/** What of the other side can be found again in another case: its numbers, accounts and sites. Feature 30. */
import { readDigitChains } from './digit-groups'
import { isOfficialHost, linksIn } from './message-links'

export const MARK_KINDS = ['phone', 'account', 'site'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** One of them, written in one way, so that two writings of the same number are the same mark. */
export interface Mark {
  readonly kind: MarkKind
  readonly value: string
}

/** More than anybody writes down; what comes after is left out. */
export const MARKS_MAX = 10

const MOBILE = /^(?:86)?(1[3-9]\d{9})$/
const SERVICE_LINE = /^(?:400|800)\d{7}$/
const LANDLINE = /^0\d{9,11}$/
/** Shorter figures are amounts, dates and the last digits of a card. */
const ACCOUNT_DIGITS = { from: 7, to: 19 }
/** A written date, which looks like an account. */
const DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
/** What stands behind figures that are money. */
const MONEY = /^\s*(?:元|块|万|千|百|人民币|RMB|%|天|小时|分钟)/i
const EMAIL = /[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi
/** A short number is an account only behind its name. */
const SHORT_ACCOUNT =
  /(?:QQ|qq|扣扣|群号?|微信号?|支付宝|账号|帐号|户名?|ID)[^\w\n]{0,3}(\d{5,6})(?!\d)/g
const CHAT_NAME =
  /(?:微信号?|WX|VX|薇信|威信|抖音号?|快手号?|支付宝|小红书号?|账号|帐号|ID)[^\w\n]{0,4}([a-z][\w-]{5,19})/gi
const WHOLE_CHAT_NAME = /^[a-z][\w-]{5,19}$/i

/** Sites on which everybody is: two cases that name one of them share nothing by it. */
const EVERYBODYS =
  /(?:^|\.)(?:qq|weixin|taobao|tmall|jd|alipay|baidu|douyin|kuaishou|xiaohongshu|pinduoduo|yangkeduo|weibo|163|126|sina|bilibili|meituan|ctrip|zhihu|gmail|outlook|hotmail|apple|icloud)\.(?:com|cn|com\.cn)$|^(?:t\.cn|dwz\.cn|url\.cn|suo\.\w+|bit\.ly|tinyurl\.com|is\.gd|t\.ly|reurl\.cc)$/

/** The marks of what somebody wrote down as the other side's numbers, accounts and links; each once, at most ten. */
export function marksIn(counterpart: string): Mark[] {
  const text = counterpart.normalize('NFKC')
  const emails = Array.from(text.matchAll(EMAIL), ([value]) => account(value))
  const rest = text.replace(EMAIL, ' ')
  const sites = siteMarks(rest)
  const words = withoutLinks(rest)
  return unique([...numberMarks(words), ...emails, ...nameMarks(words), ...sites])
}

/** The sites that a resident's own words name; numbers in them may be the resident's own, and are left alone. */
export function sitesIn(text: string): Mark[] {
  return unique(siteMarks(text.normalize('NFKC').replace(EMAIL, ' ')))
}

function account(value: string): Mark {
  return { kind: 'account', value: value.toLowerCase() }
}

function numberMarks(text: string): Mark[] {
  const long = readDigitChains(text).flatMap((chain) => {
    const end = chain[chain.length - 1]?.end ?? 0
    const figures = chain.filter(({ script }) => script === 'figures')
    const digits = figures.map((group) => group.digits).join('')
    if (figures.length < chain.length || MONEY.test(text.slice(end))) return []
    // Letters beside them make them part of a name.
    if (/[a-z_]/i.test(text[(chain[0]?.start ?? 0) - 1] ?? '')) return []
    return numberMark(digits)
  })
  return [...long, ...Array.from(text.matchAll(SHORT_ACCOUNT), (match) => account(match[1] ?? ''))]
}

function numberMark(digits: string): Mark[] {
  const mobile = MOBILE.exec(digits)?.[1]
  if (mobile) return [{ kind: 'phone', value: mobile }]
  if (SERVICE_LINE.test(digits) || LANDLINE.test(digits)) return [{ kind: 'phone', value: digits }]
  const { from, to } = ACCOUNT_DIGITS
  return digits.length >= from && digits.length <= to && !DATE.test(digits) ? [account(digits)] : []
}

function nameMarks(text: string): Mark[] {
  const named = Array.from(text.matchAll(CHAT_NAME), (match) => match[1] ?? '')
  const alone = text.split(/[\s,，;；、]+/).filter((word) => WHOLE_CHAT_NAME.test(word))
  return [...named, ...alone].map(account)
}

function siteMarks(text: string): Mark[] {
  return linksIn(text)
    .map(({ host }) => host.replace(/^www\./, ''))
    .filter((host) => !isOfficialHost(host) && !EVERYBODYS.test(host))
    .map((value) => ({ kind: 'site', value }))
}

function withoutLinks(text: string): string {
  return linksIn(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  )
}

function unique(marks: readonly Mark[]): Mark[] {
  const seen = new Map(marks.map((mark) => [`${mark.kind} ${mark.value}`, mark]))
  return [...seen.values()].slice(0, MARKS_MAX)
}
