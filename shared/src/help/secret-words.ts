import { isHyphenated, readDigitChains, type DigitChain, type DigitGroup } from './digit-groups'
import { isCompactDate, isMobile, isServiceNumber } from './identity-numbers'
import type { Secret } from './secrets'

/** The words that announce a secret; a one-time password is a code. */
const WORDS =
  /(?<code>验证码|驗證碼|校验码|动态码|动态密码|动态口令|一次性密码|短信码|确认码|认证码|授权码|激活码|安全码|\bcvv2?\b|\bcvc\b|\botp\b|\bcode\b)|(?<password>密码|密碼|口令|\bpassword\b|\bpasswd\b|\bpasscode\b|\bpwd\b|\bpin\b)/gi

const REACH = 16
const SENTENCE_END = /[。！？!?；;\n]/
const SHORTEST = 4
const LONGEST = { code: 8, password: 12 } as const

/** Nothing but "is" between the word and the secret. */
const SAID_PLAINLY =
  /^[\s"'“”‘’「」『』【】()（）[\]［］<>《》]*(?:[:：=＝]|是|为|就是|这个|如下|设的|设成|改成|码|号|is)*[\s"'“”‘’「」『』【】()（）[\]]*$/i
/** Between a secret and the word that names it afterwards: 482913 就是我的验证码. */
const SAID_AFTER =
  /^[\s"'”’」』】)）,，]*(?:是|为|就是|即|这个|这串|[（(【])(?:我|您|你|他|她|的|短信|支付|登录|登陆|手机|银行|银行卡|取款|交易|本次|\s)*$/
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
    const kind = match.groups?.code === undefined ? 'password' : 'code'
    const end = match.index + match[0].length
    if (kind === 'password') add(typedAfter(text, end))
    for (const run of runsOf(text, chains, LONGEST[kind])) {
      const secret: Secret = { kind, start: run.start, end: run.end }
      if (isSaidAfterWord(text, end, run) || isSaidBeforeWord(text, match.index, run)) add(secret)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Run {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Digits that can be one code: groups of one script, at most `longest` digits, whole between hyphens. */
function runsOf(text: string, chains: readonly DigitChain[], longest: number): Run[] {
  return chains.flatMap((chain) => {
    const runs: Run[] = []
    for (let from = 0; from < chain.length;) {
      const count = longestRun(text, chain, from, longest)
      const groups = chain.slice(from, from + count)
      const [first, last] = [groups[0], groups[groups.length - 1]]
      if (first && last) runs.push({ start: first.start, end: last.end, digits: joined(groups) })
      from += Math.max(count, 1)
    }
    return runs
  })
}

function longestRun(text: string, chain: DigitChain, from: number, longest: number): number {
  for (let to = chain.length; to > from; to -= 1) {
    const groups = chain.slice(from, to)
    const length = joined(groups).length
    const alike = groups.every((group) => group.script === groups[0]?.script)
    if (length < SHORTEST || length > longest || !alike) continue
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
  const between = text.slice(wordEnd, run.start)
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

function isSaidBeforeWord(text: string, wordStart: number, run: Run): boolean {
  if (run.end > wordStart || wordStart - run.end > REACH) return false
  const between = text.slice(run.end, wordStart)
  return SAID_AFTER.test(between) && !isOther(text, run) && !isServiceNumber(run.digits)
}

/** A sum, a phone number or a date, whatever word stands near it. */
function isOther(text: string, run: Run): boolean {
  const written = text.slice(run.start, run.end)
  const date = /[-–—－]/.test(written) && isCompactDate(run.digits)
  return date || isMobile(run.digits) || AMOUNT_AFTER.test(text.slice(run.end))
}

function typedAfter(text: string, wordEnd: number): Secret | undefined {
  const match = TYPED.exec(text.slice(wordEnd))?.groups
  if (!match) return undefined
  const { link = '', typed = '' } = match
  const secret = typed.replace(EDGE_SIGNS, '')
  const letters = /[A-Za-zＡ-Ｚａ-ｚ]/.test(secret)
  const figures = /[0-9０-９]/.test(secret)
  if (secret.length < SHORTEST || !letters || /^(?:https?:|www\.)/i.test(secret)) return undefined
  // A bare word is a password only when it is called one: 密码是swordfish, not 密码App里改.
  if (
    !figures &&
    (link.trim() === '' || /^[的里上中页]/.test(text.slice(wordEnd + link.length + secret.length)))
  )
    return undefined
  const start = wordEnd + link.length
  return { kind: 'password', start, end: start + secret.length }
}
