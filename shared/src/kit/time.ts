/** A moment, epoch milliseconds. */
export type Instant = number
/** A date in Shanghai, 'YYYY-MM-DD'. */
export type LocalDate = string

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Asia/Shanghai has had no daylight saving since 1991: always eight hours before UTC. D-27. */
const AHEAD = 8 * HOUR

interface Local {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly minutes: number
  /** 0 = Sunday. */
  readonly weekday: number
}

/** What calendar and clock say in Shanghai: those of UTC, eight hours later. */
function inShanghai(at: Instant): Local {
  const shifted = new Date(at + AHEAD)
  return {
    ...{ year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1 },
    ...{ day: shifted.getUTCDate(), weekday: shifted.getUTCDay() },
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  }
}

/** `09`, `2026`. */
function padded(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

/** The date in Shanghai at this moment. */
export function localDate(at: Instant): LocalDate {
  return `${localMonth(at)}-${padded(inShanghai(at).day)}`
}

/** The month in Shanghai at this moment, 'YYYY-MM'. */
export function localMonth(at: Instant): string {
  const { year, month } = inShanghai(at)
  return `${padded(year, 4)}-${padded(month)}`
}

/** Minutes since midnight in Shanghai. */
export function minuteOfDay(at: Instant): number {
  return inShanghai(at).minutes
}

/** The moment of a date in Shanghai, `minutes` after its midnight. */
export function instantOf(date: LocalDate, minutes = 0): Instant {
  return Date.parse(`${date}T00:00:00+08:00`) + minutes * MINUTE
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDate(instantOf(date) + days * DAY)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: LocalDate): number {
  return inShanghai(instantOf(date)).weekday
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** `今天 09:41`, `昨天 16:20`, `11月25日 周三 14:00`; another year is named. docs/design.md §2. */
export function friendlyTime(at: Instant, now: Instant): string {
  const date = localDate(at)
  const clock = clockTime(at)
  if (date === localDate(now)) return `今天 ${clock}`
  if (date === addDays(localDate(now), -1)) return `昨天 ${clock}`
  if (date === addDays(localDate(now), 1)) return `明天 ${clock}`
  const { year, weekday } = inShanghai(at)
  const named = year === inShanghai(now).year ? '' : `${year}年`
  return `${named}${friendlyDate(at)} ${WEEKDAYS[weekday] ?? ''} ${clock}`
}

/** `11月25日`. */
export function friendlyDate(at: Instant): string {
  const { month, day } = inShanghai(at)
  return `${month}月${day}日`
}

/** `09:41`. */
export function clockTime(at: Instant): string {
  const { minutes } = inShanghai(at)
  return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`
}

/** `268 小时 14 分`; whole hours drop the minutes, less than an hour drops the hours. D-01. */
export function friendlyMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}
