/** When something is, in words. */
import {
  addDays,
  clockTime,
  localDate,
  minuteOfDay,
  weekdayOf,
  type Instant,
} from '@shared/kit/time'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** `周三`. */
function weekdayWord(at: Instant): string {
  return WEEKDAYS[weekdayOf(localDate(at))] ?? ''
}

/** `今天`, `明天`, `周三`. */
export function dayWord(at: Instant, now: Instant): string {
  const [day, today] = [localDate(at), localDate(now)]
  if (day === today) return '今天'
  return day === addDays(today, 1) ? '明天' : weekdayWord(at)
}

/** `14:00–15:30`. */
export function hoursWords({ from, to }: Span): string {
  return `${clockTime(from)}–${clockTime(to)}`
}

/** `明天 18:30–20:00`. */
export function whenWords(span: Span, now: Instant): string {
  return `${dayWord(span.from, now)} ${hoursWords(span)}`
}

const PARTS: readonly (readonly [until: number, word: string])[] = [
  [5 * 60, '凌晨'],
  [11 * 60 + 30, '上午'],
  [13 * 60, '中午'],
  [18 * 60, '下午'],
  [24 * 60, '晚上'],
]

/** As one says it aloud: `明天晚上 6:30`, `周三下午 2 点`. Board 68. */
export function spokenWhen(at: Instant, now: Instant): string {
  const minute = minuteOfDay(at)
  const [, part] = PARTS.find(([until]) => minute < until) ?? ['', '']
  const hour = Math.floor(minute / 60)
  const onTwelve = hour > 12 ? hour - 12 : hour
  const rest = minute % 60
  const clock = rest === 0 ? `${onTwelve} 点` : `${onTwelve}:${String(rest).padStart(2, '0')}`
  return `${dayWord(at, now)}${part} ${clock}`
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
