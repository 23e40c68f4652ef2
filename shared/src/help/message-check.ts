import type { FRAUD_TYPES } from './fraud-types'
import { isOfficialHost, isStrangeHost, linksIn } from './message-links'
import { type MarkId, MESSAGE_MARKS } from './message-marks'
import { CODE_NOTICE, MARK_PATTERNS, NOT_ASKED, WARNING } from './message-patterns'
import { likelyType } from './message-types'

/** Longest message that is looked at, in UTF-16 units: what fits into a report. A longer one is cut. */
export const MESSAGE_MAX = 500

/** Words of the message, from `start` up to `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One mark with the words it was found by, in reading order. */
export interface FoundMark {
  readonly id: MarkId
  readonly spans: readonly Span[]
}

/** What was seen in a message. No marks means that the rules saw none, and nothing more. */
export interface MessageCheck {
  readonly marks: readonly FoundMark[]
  /** What it resembles most (D-31); `unsure` when there are no marks or none resembles it. */
  readonly fraudType: (typeof FRAUD_TYPES)[number]
  readonly asksMoney: boolean
}

const MARK_IDS = Object.keys(MESSAGE_MARKS) as MarkId[]
const SENTENCE_END = /[。！？!?\n]/
/** How many marks that count only together are enough. */
const TOGETHER = 2

/**
 * The marks of a scam that a message shows, by rules anybody can read (D-31). It looks and sends nothing.
 * Marks that say little by themselves are kept only beside others.
 */
export function checkMessage(message: string): MessageCheck {
  const text = message.slice(0, MESSAGE_MAX)
  const all = MARK_IDS.map((id) => ({ id, spans: spansOf(id, text) })).filter(
    ({ spans }) => spans.length > 0,
  )
  const marks = isEnough(all) ? all : []
  return {
    marks,
    fraudType: marks.length === 0 ? 'unsure' : likelyType(text),
    asksMoney: marks.some(({ id }) => MESSAGE_MARKS[id].money),
  }
}

function isEnough(marks: readonly FoundMark[]): boolean {
  const weights = marks.map(({ id }) => MESSAGE_MARKS[id].weight)
  return (
    weights.includes('alone') ||
    weights.filter((weight) => weight === 'together').length >= TOGETHER
  )
}

function spansOf(id: MarkId, text: string): Span[] {
  if (id === 'link' || id === 'plainLink') return linkSpans(id, text)
  // The code's own notice names the code and says to keep it: neither is asked for.
  if ((id === 'secret' || id === 'silence') && CODE_NOTICE.test(text)) return []
  const spans = Array.from(text.matchAll(MARK_PATTERNS[id]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start }) => isAsked(text, start))
  // An office is named again and again: once is enough to point at.
  return MESSAGE_MARKS[id].weight === 'beside' ? spans.slice(0, 1) : spans
}

function linkSpans(id: 'link' | 'plainLink', text: string): Span[] {
  return linksIn(text)
    .filter(({ host }) => !isOfficialHost(host) && isStrangeHost(host) === (id === 'link'))
    .map(({ start, end }) => ({ start, end }))
}

/** Not within a sentence that warns of it, and not after a word that says it is not needed. */
function isAsked(text: string, start: number): boolean {
  const before = text.slice(0, start).split(SENTENCE_END).pop() ?? ''
  const after = text.slice(start).split(SENTENCE_END, 1)[0] ?? ''
  return !WARNING.test(before + after) && !NOT_ASKED.test(before)
}
