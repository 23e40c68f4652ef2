import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** Asia/Shanghai has had no daylight saving since 1991: eight hours before UTC, in minutes. D-27. */
const SHANGHAI_OFFSET_MINUTES = 8 * 60

/** A moment, epoch milliseconds. */
export type Instant = number
/** A date in Shanghai, 'YYYY-MM-DD'. */
export type LocalDate = string

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

function inShanghai(at: Instant): Dayjs {
  return dayjs(at).utcOffset(SHANGHAI_OFFSET_MINUTES)
}

/** The date in Shanghai at this moment. */
export function localDate(at: Instant): LocalDate {
  return inShanghai(at).format('YYYY-MM-DD')
}

/** The month in Shanghai at this moment, 'YYYY-MM'. */
export function localMonth(at: Instant): string {
  return inShanghai(at).format('YYYY-MM')
}

/** Minutes since midnight in Shanghai. */
export function minuteOfDay(at: Instant): number {
  const local = inShanghai(at)
  return local.hour() * 60 + local.minute()
}

/** The moment of a date in Shanghai, `minutes` after its midnight. */
export function instantOf(date: LocalDate, minutes = 0): Instant {
  return Date.parse(`${date}T00:00:00+08:00`) + minutes * MINUTE
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDate(instantOf(date) + days * DAY)
}

/** The same day so many months later; the last one of that month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD')
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: LocalDate): number {
  return inShanghai(instantOf(date)).day()
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** `今天 09:41`, `昨天 16:20`, `11月25日 周三 14:00`; another year is named. docs/design.md §2. */
export function friendlyTime(at: Instant, now: Instant): string {
  const local = inShanghai(at)
  const date = localDate(at)
  const clock = local.format('HH:mm')
  if (date === localDate(now)) return `今天 ${clock}`
  if (date === addDays(localDate(now), -1)) return `昨天 ${clock}`
  if (date === addDays(localDate(now), 1)) return `明天 ${clock}`
  const year = local.year() === inShanghai(now).year() ? '' : `${local.year()}年`
  return `${year}${local.month() + 1}月${local.date()}日 ${WEEKDAYS[local.day()] ?? ''} ${clock}`
}

/** `11月25日`. */
export function friendlyDate(at: Instant): string {
  const local = inShanghai(at)
  return `${local.month() + 1}月${local.date()}日`
}

/** `09:41`. */
export function clockTime(at: Instant): string {
  return inShanghai(at).format('HH:mm')
}

/** `268 小时 14 分`; whole hours drop the minutes, less than an hour drops the hours. D-01. */
export function friendlyMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}
