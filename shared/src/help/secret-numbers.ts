import { readDigitChains, type DigitChain, type DigitGroup } from './digit-groups'
import { isCompactDate, isIdNumber, isMobile, isOldIdNumber, passesLuhn } from './identity-numbers'
import type { Secret } from './secrets'

const LONGEST = 19
const SHORTEST = 13
/** From this length a card has a check digit; shorter accounts are known by the word beside them. */
const CHECKED_FROM = 16

/** What the words beside a number call it; the nearest one counts. */
const LABELS =
  /(?<idNumber>身份证|身份號|证件号|身份号)|(?<card>银行卡|储蓄卡|信用卡|借记卡|卡号|帐号|账号|账户|帐户|户头|存折|卡)|(?<order>订单|单号|运单|快递|物流|流水|交易号|编号|条码|货号|查询号|案号|发票|批号|序列号|设备号|IMEI|信用代码)/gi
const LABEL_REACH = 16
const LABEL_AFTER =
  /^[\s，,（(]*(?:这个|那个|就是|是|为|我的|我|他的|本人|的)*(?:(?<idNumber>身份证|证件号)|(?<card>银行卡|储蓄卡|信用卡|卡号|账号))/
const LINK = /(?:https?:\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/)[\x21-\x7e]*/gi
const TRAVEL_DOCUMENT =
  /(?:护照|通行证|签注)[^\w。！？!?；;\n]{0,6}(?<number>[A-Z][A-Z0-9]?\d{7,8})(?![A-Z0-9])/gi
/** How people set apart the groups of a mobile number. */
const MOBILE_SHAPES = /^(?:(?:2|4),)?(?:11|13|15|3,4,4|3,8|7,4)$/

type Label = 'idNumber' | 'card' | 'order' | undefined

/** Card and identity numbers of a text, in reading order, never overlapping (D-30). */
export function findNumbers(text: string): Secret[] {
  const links = Array.from(text.matchAll(LINK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: Secret[] = []
  for (const chain of readDigitChains(text)) {
    for (const secret of findInChain(text, chain)) {
      if (!links.some((link) => secret.start >= link.start && secret.start < link.end)) {
        join(found, secret)
      }
    }
  }
  return [...found, ...findTravelDocuments(text)].sort((a, b) => a.start - b.start)
}

/** Passports and travel permits: a letter or two and seven or eight digits, beside their name. */
function findTravelDocuments(text: string): Secret[] {
  return Array.from(text.matchAll(TRAVEL_DOCUMENT), (match) => {
    const end = match.index + match[0].length
    return { kind: 'idNumber', start: end - (match.groups?.number ?? '').length, end }
  })
}

/** Readings that overlap are one secret: it is safer to cover a neighbour than half a card. */
function join(found: Secret[], secret: Secret): void {
  const last = found[found.length - 1]
  if (!last || secret.start >= last.end) found.push(secret)
  else found[found.length - 1] = { ...last, end: Math.max(last.end, secret.end) }
}

function findInChain(text: string, chain: DigitChain): Secret[] {
  const found: Secret[] = []
  for (let from = 0; from < chain.length; from += 1) {
    const skipped = innocentLength(chain, from)
    if (skipped > 0) {
      from += skipped - 1
      continue
    }
    for (let to = from; to < chain.length; to += 1) {
      if (to > from && mobileLength(chain, to) > 0) break
      const groups = chain.slice(from, to + 1)
      const digits = digitsOf(groups)
      if (digits.length > LONGEST) break
      if (digits.length < SHORTEST) continue
      const secret = read(text, groups, digits)
      if (secret) found.push(secret)
    }
  }
  return found
}

/** How many groups from here are a mobile number or a date, which no card begins with. */
function innocentLength(chain: DigitChain, from: number): number {
  const mobile = mobileLength(chain, from)
  if (mobile > 0) return mobile
  const [year, month, day] = chain.slice(from, from + 3).map((group) => group.digits)
  if (year === undefined) return 0
  if (isCompactDate(year)) return 1
  const whole = `${year}${month?.padStart(2, '0')}${day?.padStart(2, '0')}`
  return year.length === 4 && isCompactDate(whole) ? 3 : 0
}

function mobileLength(chain: DigitChain, from: number): number {
  for (let count = 4; count > 0; count -= 1) {
    const groups = chain.slice(from, from + count)
    const shape = groups.map((group) => group.digits.length).join(',')
    if (MOBILE_SHAPES.test(shape) && isMobile(digitsOf(groups))) return count
  }
  return 0
}

function read(text: string, groups: DigitChain, digits: string): Secret | undefined {
  const [first, last] = [groups[0], groups[groups.length - 1]]
  if (!first || !last) return undefined
  const label = labelOf(text, first.start, last.end)
  const tail = /^[ \u3000]?[XxＸｘ](?![A-Za-z])/.exec(text.slice(last.end))?.[0]
  if (tail !== undefined && digits.length === 17) {
    const end = last.end + tail.length
    if (isIdNumber(`${digits}X`) || label === 'idNumber') {
      return { kind: 'idNumber', start: first.start, end }
    }
  }
  if (isIdentity(digits, label)) return { kind: 'idNumber', start: first.start, end: last.end }
  if (isCard(groups, digits, label)) return { kind: 'bankCard', start: first.start, end: last.end }
  return undefined
}

function isIdentity(digits: string, label: Label): boolean {
  if (isIdNumber(digits)) return true
  if (label === 'idNumber') return digits.length === 18 || digits.length === 15
  return label !== 'order' && isOldIdNumber(digits)
}

function isCard(groups: DigitChain, digits: string, label: Label): boolean {
  // Called a card, it is covered even when a digit was mistyped.
  if (label === 'card') return true
  return (
    label !== 'order' &&
    digits.length >= CHECKED_FROM &&
    !digits.startsWith('0') &&
    !isCompactDate(digits.slice(0, 8)) &&
    isWellGrouped(groups) &&
    (passesLuhn(digits) || isSetAsUnionPay(groups, digits))
  )
}

/** 6222 0212 0300 1234 566: the groups of a UnionPay card, even when a digit was mistyped. */
function isSetAsUnionPay(groups: DigitChain, digits: string): boolean {
  return (
    digits.startsWith('62') &&
    (digits.length === 16 || digits.length === 19) &&
    groups.length === Math.ceil(digits.length / 4) &&
    groups.slice(0, -1).every((group) => group.digits.length === 4)
  )
}

/** Cards are set in groups of three or more, or all alike; dates and house numbers are not. */
function isWellGrouped(groups: DigitChain): boolean {
  const lengths = groups.slice(0, -1).map((group) => group.digits.length)
  return lengths.every((length) => length >= 3) || lengths.every((length) => length === lengths[0])
}

function labelOf(text: string, start: number, end: number): Label {
  const reach = text.slice(Math.max(0, start - LABEL_REACH), start)
  const before = reach.replace(/^.*[。！？!?；;\n]/s, '')
  const nearest = Array.from(before.matchAll(LABELS)).pop()?.groups
  const named = nearest ?? LABEL_AFTER.exec(text.slice(end, end + LABEL_REACH))?.groups
  if (!named) return undefined
  if (named.idNumber) return 'idNumber'
  return named.card ? 'card' : 'order'
}

function digitsOf(groups: readonly DigitGroup[]): string {
  return groups.map((group) => group.digits).join('')
}
