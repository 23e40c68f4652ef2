/** Digits written together, in one script. `start` and `end` are offsets in the text they were read from. */
export interface DigitGroup {
  readonly start: number
  readonly end: number
  /** The same digits as ASCII. */
  readonly digits: string
  readonly script: 'figures' | 'characters'
}

/** Groups with at most a short gap between them, as people write long numbers: `6222 0212-0300`. */
export type DigitChain = readonly DigitGroup[]

// Ten pairs or more, each read as its place in the row.
const CHARACTER_ROWS = [
  '零一二三四五六七八九',
  '〇壹贰叁肆伍陆柒捌玖',
  '零幺贰叁肆伍陆柒捌玖',
] as const
const FULL_WIDTH_ZERO = 0xff10

const GROUP = /([0-9０-９]+)|([零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]+)/g
const BLANKS = /^[ \t\u00a0\u3000\u200b\ufeff]{1,3}$/
const HYPHEN = /^[ \u3000]?[-‐‑‒–—―－·_][ \u3000]?$/
/** Between groups of three or four only: a date has its strokes between two. */
const POINT = /^[.,，/]$/

function digitOf(char: string): string {
  for (const row of CHARACTER_ROWS) {
    const place = row.indexOf(char)
    if (place >= 0) return String(place)
  }
  const code = char.charCodeAt(0)
  return code >= FULL_WIDTH_ZERO ? String(code - FULL_WIDTH_ZERO) : char
}

/** Whether two groups are held together by a hyphen or the like, as in a date or a telephone number. */
export function isHyphenated(text: string, before: DigitGroup, after: DigitGroup): boolean {
  return HYPHEN.test(text.slice(before.end, after.start))
}

function belongTogether(text: string, before: DigitGroup, after: DigitGroup): boolean {
  const gap = text.slice(before.end, after.start)
  // `…567一共`: a figure and a counting word that only happen to touch.
  if (gap === '') return before.digits.length > 1 && after.digits.length > 1
  if (POINT.test(gap)) return before.digits.length >= 3 && /^\d{3,4}$/.test(after.digits)
  return BLANKS.test(gap) || HYPHEN.test(gap)
}

/** Every digit of a text, in ASCII, full-width or Chinese writing, as chains in reading order. */
export function readDigitChains(text: string): DigitChain[] {
  const chains: DigitGroup[][] = []
  let last: DigitGroup | undefined
  for (const match of text.matchAll(GROUP)) {
    const group: DigitGroup = {
      start: match.index,
      end: match.index + match[0].length,
      digits: Array.from(match[0], digitOf).join(''),
      script: match[1] === undefined ? 'characters' : 'figures',
    }
    const chain = chains[chains.length - 1]
    if (chain && last && belongTogether(text, last, group)) chain.push(group)
    else chains.push([group])
    last = group
  }
  return chains
}
