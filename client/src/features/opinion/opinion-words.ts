import { addDays, DAY, friendlyDate, instantOf, localDate, type Instant } from '@shared/kit/time'
import type { OpinionState, TrackedOpinion } from '@shared/opinion/model'
import { KIND_NAMES, SUBJECT_NAMES } from './copy'

type Told = Pick<TrackedOpinion, 'kind' | 'subject' | 'text'>

interface StateWords {
  readonly label: string
  readonly tone: 'wait' | 'note' | 'good' | 'plain'
  readonly icon: 'clock' | 'check' | 'undo' | 'send'
}

/** The state of an opinion in a word. */
export const STATE_WORDS: Readonly<Record<OpinionState, StateWords>> = {
  received: { label: '等受理', tone: 'wait', icon: 'clock' },
  accepted: { label: '在办', tone: 'note', icon: 'clock' },
  sorted: { label: '在办', tone: 'note', icon: 'clock' },
  decided: { label: '有结果了', tone: 'good', icon: 'send' },
  fedBack: { label: '有结果了', tone: 'good', icon: 'send' },
  calledBack: { label: '回访过了', tone: 'good', icon: 'check' },
  filed: { label: '已归档', tone: 'good', icon: 'check' },
  withdrawn: { label: '已撤回', tone: 'plain', icon: 'undo' },
}

/** Whether words can still be added and the person may take it back. */
export function isOpen(state: OpinionState): boolean {
  return state !== 'filed' && state !== 'withdrawn'
}

/** Whether the result is there, whatever came after it. */
export function isDecided({ decidedAt }: { readonly decidedAt: number | null }): boolean {
  return decidedAt !== null
}

/** The day on which a deadline ends: it is kept as the end of that day. `11月25日`. */
export function lastDay(dueAt: Instant): string {
  return friendlyDate(dueAt - 1)
}

/** `还有 3 天`, `今天要有结果`, `过了 2 天`: whole days of the calendar, as people count them. */
export function daysLeft(dueAt: Instant, now: Instant): string {
  const days = Math.round((instantOf(localDate(dueAt - 1)) - instantOf(localDate(now))) / DAY)
  if (days > 0) return `还有 ${days} 天`
  return days === 0 ? '今天要有结果' : `过了 ${-days} 天`
}

/** Whether a day or less is left, or none. */
export function isPressing(dueAt: Instant, now: Instant): boolean {
  return localDate(dueAt - 1) <= addDays(localDate(now), 1)
}

/** `投诉：服务站`. */
export function aboutWords({ kind, subject }: Pick<Told, 'kind' | 'subject'>): string {
  return `${KIND_NAMES[kind]}：${SUBJECT_NAMES[subject]}`
}

/** So much can stand as a heading. */
const HEADING_MAX = 20

/** What heads the page of an opinion: its own words where they are few (board 57). */
export function headingOf(opinion: Told): string {
  return isShort(opinion) ? opinion.text : aboutWords(opinion)
}

/** Whether the heading says all of it. */
export function isShort({ text }: Pick<Told, 'text'>): boolean {
  return text.length <= HEADING_MAX && !text.includes('\n')
}
