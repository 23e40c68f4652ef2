/** When and how full, in words. */
import type { ActivityRow, ActivitySlot } from '@shared/activity/model'
import { clockTime, localDate, weekdayOf, type Instant } from '@shared/kit/time'
import { LIST_COPY } from './copy'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

type Span = Pick<ActivitySlot, 'from' | 'to'>

/** `周三`. */
export function weekdayWord(at: Instant): string {
  return WEEKDAYS[weekdayOf(localDate(at))] ?? ''
}

/** `14:00–15:30`. */
export function hoursWords({ from, to }: Span): string {
  return `${clockTime(from)}–${clockTime(to)}`
}

/** Month and day for the plate: `11月`, `25`. */
export function plateOf(at: Instant): { readonly month: string; readonly day: string } {
  const [, month = '', day = ''] = localDate(at).split('-')
  return { month: `${Number(month)}月`, day: String(Number(day)) }
}

/** `11月25日 周三`. */
export function dayWords(at: Instant): string {
  const { month, day } = plateOf(at)
  return `${month}${day}日 ${weekdayWord(at)}`
}

/** How full it is, for the tag of a row. */
export interface Fullness {
  readonly tone: 'good' | 'wait' | 'brand'
  readonly label: string
  readonly isFull: boolean
}

/** Residents' seats first; an activity without any looks for volunteers. */
export function fullnessOf({ residentPlaces, volunteerPlaces }: ActivityRow): Fullness {
  const seats = residentPlaces.capacity > 0 ? residentPlaces : volunteerPlaces
  const left = seats.capacity - seats.taken
  if (left <= 0) return { tone: 'wait', label: LIST_COPY.full, isFull: true }
  if (residentPlaces.capacity === 0) {
    return { tone: 'brand', label: LIST_COPY.forVolunteers, isFull: false }
  }
  return { tone: 'good', label: LIST_COPY.left(left), isFull: false }
}
