import { isHyphenated, readDigitChains, type DigitChain, type DigitGroup } from './digit-groups'
import { isCompactDate, isMobile, isServiceNumber } from './identity-numbers'
import type { Secret } from './secrets'

/**
 * The words that announce a secret; a one-time password is a code. `back` is the short code on a card,
 * `digits` are words for the code of somebody who does not know what it is called.
 */
const WORDS =
  /(?<code>验证码|驗證碼|校验码|动态码|动态密码|动态口令|一次性密码|短信码|确认码|认证码|授权码|激活码|取款码|预约码|登[录陆]码|(?<![a-z])(?:otp|code)(?![a-z]))|(?<back>安全码|(?<![a-z])(?:cvv2?|cvc2?)(?![a-z])|(?:背面|反面|卡背)[^\d，。]{0,3}(?:三|3)(?:位|个)数?字?)|(?<password>密码|密碼|口令|\bpassword\b|\bpasswd\b|\bpasscode\b|\bpwd\b|\bpin\b)|(?<digits>[四六46]位数字?|(?:短信|收到|银行)[^\d，。；]{0,4}(?:数字?|那串))/gi

type Word = keyof typeof LENGTHS

/** How many digits a secret of each word has. */
const LENGTHS = {
  code: { shortest: 4, longest: 8 },
  back: { shortest: 3, longest: 8 },
  password: { shortest: 4, longest: 12 },
  digits: { shortest: 4, longest: 8 },
} as const

const REACH = 16
const SENTENCE_END = /[。！？!?；;\n]/
const SHORTEST_TYPED = 4

/** Nothing but "is" between the word and the secret. */
const SAID_PLAINLY =
  /^[\s"'“”‘’「」『』【】()（）[\]［］<>《》]*(?:[:：=＝]|是|为|就是|这个|如下|设的|设成|改成|码|号|is)*[\s"'“”‘’「」『』【】()（）[\]]*$/i
/** Between a secret and the word that names it afterwards: 482913 就是我的验证码. */
const SAID_AFTER =
  /^[\s"'”’」』】)）,，]*(?:(?:就|这|那|都|也)*(?:是|为)|即|这个|这串|的|[（(【])(?:我|您|你|他|她|的|短信|支付|登录|登陆|手机|银行|银行卡|取款|交易|本次|\s)*$/
/** 482913，验证码我念的: a comma before the word, and behind it that it was given away. */
const COMMA = /^[\s，,]+$/
const GIVEN_AWAY = /^(?:我|也|都|已|全)*(?:念|说|报)/
/** Between the word for unnamed digits and the digits: 我收到的数字，我发了 482913. */
const GIVEN = /(?:是|为|[:：]|[念说报发给]了|告诉他了?)[\s"'“”]*$/
/** Between two codes of one message: 第一次 381047，第二次 662908. */
const AND_ANOTHER = /^[^\d。！？!?；;\n]{1,12}$/
/** Words between, which say that the number is something else. */
const OTHER_NUMBER =
  /转|付款|付了|花了|扣|少了|充|汇|借|贷|亏|赔|损失|余额|金额|一共|总共|存了|取了|收费|电话|热线|客服|拨|打给|打了|打\s*$|尾号|单号|订单|编号|群|QQ|qq|微信|房间|航班|车次|楼|室|邮编|开通|办理/
const AMOUNT_AFTER = /^\s*(?:元|块|万|亿|人民币|开头|打头|结尾|尾号|年)/
const COUNT_AFTER = /^\s*(?:千|百|月|日|号|点|分|秒|人|次|条|个|位|折|%|％|度|斤|米|公里)/

/** Letters, digits and signs of a password; it must hold a letter, bare digits are read by their groups. */
const TYPED =
  /^(?<link>[\s"'“‘「【(（]*(?:[:：=＝]|是|为|就是|设的是|设成了?|改成了?|用的是|\bis\b)?[\s"'“‘「【(（]*)(?<typed>[!-~！-～]{4,40})/i
const EDGE_SIGNS = /[,.;:!?)"'，。；：！？）]+$/

/** Codes and passwords that the text itself announces, in reading order, never overlapping (D-30). */
export function findSpoken(text: string): Secret[] {
  const chains = readDigitChains(text)
  const found: Secret[] = []
  const add = (secret: Secret | undefined) => {
    if (secret && !found.some((other) => secret.start < other.end && other.start < secret.end)) {
      found.push(secret)
    }
  }
  for (const match of text.matchAll(WORDS)) {
    const word = wordOf(match.groups)
    const kind = word === 'password' ? 'password' : 'code'
    const end = match.index + match[0].length
    if (word !== 'digits') add(typedAfter(text, end, kind))
    const runs = runsOf(text, chains, LENGTHS[word])
    const said = runs.map((run) => isSaid(text, { word, start: match.index, end }, run))
    runs.forEach((run, at) => {
      if (said[at] === true || isAnother(text, runs, said, at)) {
        add({ kind, start: run.start, end: run.end })
      }
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

function wordOf(groups: Readonly<Record<string, string | undefined>> | undefined): Word {
  if (groups?.password !== undefined) return 'password'
  if (groups?.back !== undefined) return 'back'
  return groups?.digits === undefined ? 'code' : 'digits'
}

/** A word that announces a secret, where it stands. */
interface Announced {
  readonly word: Word
  readonly start: number
  readonly end: number
}

function isSaid(text: string, { word, start, end }: Announced, run: Run): boolean {
  if (word === 'digits') return isGivenAfter(text, end, run)
  return isSaidAfterWord(text, end, run) || isSaidBeforeWord(text, start, end, run)
}

/** Digits as long as those of a neighbour that was announced, and joined to it in one breath. */
function isAnother(
  text: string,
  runs: readonly Run[],
  said: readonly boolean[],
  at: number,
): boolean {
  const run = runs[at]
  if (!run || isOther(text, run) || isServiceNumber(run.digits)) return false
  return [at - 1, at + 1].some((place) => {
    const other = runs[place]
    if (!other || said[place] !== true || other.digits.length !== run.digits.length) return false
    const between = text.slice(Math.min(run.end, other.end), Math.max(run.start, other.start))
    return AND_ANOTHER.test(between) && !OTHER_NUMBER.test(between) && between.search(WORDS) < 0
  })
}

type Lengths = (typeof LENGTHS)[Word]

interface Run {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Digits that can be one code: groups of one script, as many digits as it has, whole between hyphens. */
function runsOf(text: string, chains: readonly DigitChain[], lengths: Lengths): Run[] {
  return chains.flatMap((chain) => {
    const runs: Run[] = []
    for (let from = 0; from < chain.length;) {
      const count = longestRun(text, chain, from, lengths)
      const groups = chain.slice(from, from + count)
      const [first, last] = [groups[0], groups[groups.length - 1]]
      if (first && last) runs.push({ start: first.start, end: last.end, digits: joined(groups) })
      from += Math.max(count, 1)
    }
    return runs
  })
}

function longestRun(text: string, chain: DigitChain, from: number, lengths: Lengths): number {
  for (let to = chain.length; to > from; to -= 1) {
    const groups = chain.slice(from, to)
    const length = joined(groups).length
    const alike = groups.every((group) => group.script === groups[0]?.script)
    if (length < lengths.shortest || length > lengths.longest || !alike) continue
    const whole =
      !isCut(text, chain[from - 1], chain[from]) && !isCut(text, chain[to - 1], chain[to])
    if (whole) return to - from
  }
  return 0
}

function isCut(text: string, before: DigitGroup | undefined, after: DigitGroup | undefined) {
  return before !== undefined && after !== undefined && isHyphenated(text, before, after)
}

function joined(groups: DigitChain): string {
  return groups.map((group) => group.digits).join('')
}

function isSaidAfterWord(text: string, wordEnd: number, run: Run): boolean {
  if (run.start < wordEnd || run.start - wordEnd > REACH) return false
  // 验证码？我说的 482913: the question was the other side's.
  const between = text.slice(wordEnd, run.start).replace(/^[？?]/, '')
  // The nearest word names it: in 密码和验证码是 482913 that is the code.
  if (SENTENCE_END.test(between) || between.search(WORDS) >= 0 || isOther(text, run)) return false
  if (SAID_PLAINLY.test(between)) return true
  return (
    !OTHER_NUMBER.test(between) &&
    !COUNT_AFTER.test(text.slice(run.end)) &&
    !isServiceNumber(run.digits) &&
    !isCompactDate(run.digits)
  )
}

function isSaidBeforeWord(text: string, wordStart: number, wordEnd: number, run: Run): boolean {
  if (run.end > wordStart || wordStart - run.end > REACH) return false
  const between = text.slice(run.end, wordStart)
  if (isOther(text, run) || isServiceNumber(run.digits)) return false
  if (SAID_AFTER.test(between)) return true
  // A bare number before a comma is often a sum: six digits alone, and nothing that names a sum.
  const before = text.slice(Math.max(0, run.start - 6), run.start)
  return (
    run.digits.length === 6 &&
    COMMA.test(between) &&
    GIVEN_AWAY.test(text.slice(wordEnd)) &&
    !OTHER_NUMBER.test(before)
  )
}

/** 他要的六位数是 284619: four or six digits, said plainly or given away. */
function isGivenAfter(text: string, wordEnd: number, run: Run): boolean {
  if (run.start < wordEnd || run.start - wordEnd > REACH) return false
  if (run.digits.length !== 4 && run.digits.length !== 6) return false
  const between = text.slice(wordEnd, run.start)
  if (SENTENCE_END.test(between) || isOther(text, run) || COUNT_AFTER.test(text.slice(run.end)))
    return false
  return SAID_PLAINLY.test(between) || (GIVEN.test(between) && !OTHER_NUMBER.test(between))
}

/** A sum, a phone number or a date, whatever word stands near it. */
function isOther(text: string, run: Run): boolean {
  const written = text.slice(run.start, run.end)
  const date = /[-–—－]/.test(written) && isCompactDate(run.digits)
  return date || isMobile(run.digits) || AMOUNT_AFTER.test(text.slice(run.end))
}

function typedAfter(text: string, wordEnd: number, kind: Secret['kind']): Secret | undefined {
  const match = TYPED.exec(text.slice(wordEnd))?.groups
  if (!match) return undefined
  const { link = '', typed = '' } = match
  const typedStart = wordEnd + link.length
  const secret = typed.replace(EDGE_SIGNS, '')
  const letters = /[A-Za-zＡ-Ｚａ-ｚ]/.test(secret)
  if (secret.length < SHORTEST_TYPED || !letters || /^(?:https?:|www\.)/i.test(secret))
    return undefined
  const figures = /[0-9０-９]/.test(secret)
  const end = typedStart + secret.length
  if (!figures && (kind === 'code' || !isCalledPassword(link, secret, text.slice(end)))) {
    return undefined
  }
  return { kind, start: typedStart, end }
}

/** A bare word is a password only when it is called one: 密码是swordfish, not 密码App里改. */
function isCalledPassword(link: string, secret: string, after: string): boolean {
  if (link.trim() !== '') return !/^[的里上中页]/.test(after)
  return /^[a-z]{6,}$/.test(secret) && /^(?:[\s，。,.]|$)/.test(after)
}
