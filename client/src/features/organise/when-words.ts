/** When, in words. */
import type { ActivitySlot } from '@shared/activity/model'
import { clockTime, friendlyDate, localDate, weekdayOf, type Instant } from '@shared/kit/time'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** `11月28日 周六`. */
export function dayWords(at: Instant): string {
  return `${friendlyDate(at)} ${WEEKDAYS[weekdayOf(localDate(at))] ?? ''}`
}

/** `11月28日 周六 09:30–11:00`. */
export function slotWords({ from, to }: Pick<ActivitySlot, 'from' | 'to'>): string {
  return `${dayWords(from)} ${clockTime(from)}–${clockTime(to)}`
}

/** Month and day for the plate. */
export function plateOf(at: Instant): { readonly month: string; readonly day: string } {
  const [, month = '', day = ''] = localDate(at).split('-')
  return { month: `${Number(month)}月`, day: String(Number(day)) }
}

/** `09:40` of minutes after midnight. */
export function clockOf(minutes: number): string {
  const two = (amount: number) => String(amount).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Minutes after midnight of `09:40`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
