/** The publicity calendar: what is told when, with words to hand on. KNW-04, KNW-12, KNW-13. */
import { addDays, weekdayOf, type LocalDate } from '../kit/time'
import { FESTIVAL_DATES, FESTIVAL_DAYS, FESTIVALS, FIXED_DAYS } from './calendar-days'
import { solarTermsOf } from './solar-terms'
import { TERM_TELLINGS, type Telling } from './term-tellings'
import { WEEK_THEMES } from './week-themes'

/** The ten kinds of KNW-04; a station sets the days of the last five itself. */
export const CALENDAR_KINDS = [
  'holiday',
  'solarTerm',
  'week',
  'specialDay',
  'survey',
  'spontaneous',
  'tour',
  'campus',
  'community',
  'serviceDay',
] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

export const CALENDAR_KIND_NAMES: Readonly<Record<CalendarKind, string>> = {
  holiday: '节日',
  solarTerm: '节气',
  week: '每周',
  specialDay: '特别的日子',
  survey: '问卷调查',
  spontaneous: '自发活动',
  tour: '网安联·中国行',
  campus: '讲师进校园',
  community: '讲师进社区',
  serviceDay: '网络安全服务日',
}

/** Something to tell on a day. */
export interface CalendarEntry extends Telling {
  readonly kind: CalendarKind
  readonly title: string
  readonly date: LocalDate
}

/** What a station sets the day of itself. */
export const OWN_DAYS: readonly (Telling & { readonly kind: CalendarKind })[] = [
  { kind: 'survey', line: '填一份问卷，说说您家的网络安全。', lesson: 'code-is-key' },
  { kind: 'spontaneous', line: '楼下坐一坐，聊聊最近的电话。', lesson: 'police-call' },
  { kind: 'tour', line: '大家一起学，网络安全人人有份。', lesson: 'sure-profit' },
  { kind: 'campus', line: '讲师来学校，说说兼职和借卡。', lesson: 'lend-card' },
  { kind: 'community', line: '讲师到楼下，带上手机来问。', lesson: 'card-sms' },
  { kind: 'serviceDay', line: '今天在站里，帮您看一遍手机。', lesson: 'lost-phone' },
]

/** Monday of the week that a date lies in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7))
}

/** The number of a natural week by its Monday: week 1 is the one with the year's first Thursday. */
export function weekNumber(monday: LocalDate): number {
  const year = addDays(monday, 3).slice(0, 4)
  const first = mondayOf(`${year}-01-04`)
  return Math.round((Date.parse(monday) - Date.parse(first)) / (7 * 86_400_000)) + 1
}

/** The theme of the week that a date lies in. */
export function weekEntry(date: LocalDate): CalendarEntry {
  const monday = mondayOf(date)
  const week = weekNumber(monday)
  const theme = WEEK_THEMES[Math.min(week, WEEK_THEMES.length) - 1]
  if (!theme) throw new RangeError(`no theme for week ${week}`)
  return { ...theme, kind: 'week', title: `第 ${week} 周`, date: monday }
}

/** Every day of a year that is known beforehand, in order; its weeks are asked one by one. */
export function daysOf(year: number): CalendarEntry[] {
  const fixed = FIXED_DAYS.map(({ day, ...rest }) => ({ ...rest, date: `${year}-${day}` }))
  const terms = solarTermsOf(year).map(({ term, date }) => ({
    ...{ ...TERM_TELLINGS[term], kind: 'solarTerm' as const, title: term, date },
  }))
  const days: CalendarEntry[] = [...fixed, ...terms, ...festivalsOf(year), ...movingDays(year)]
  return days.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
}

/** From `date` on, so many days. */
export function comingDays(date: LocalDate, days: number): CalendarEntry[] {
  const end = addDays(date, days)
  const years = [...new Set([date, end].map((one) => Number(one.slice(0, 4))))]
  return years.flatMap(daysOf).filter((entry) => entry.date >= date && entry.date <= end)
}

function festivalsOf(year: number): CalendarEntry[] {
  const dates = FESTIVAL_DATES[String(year)] ?? []
  return FESTIVALS.flatMap((festival, index) => {
    const date = dates[index]
    return date ? [{ ...FESTIVAL_DAYS[festival], date }] : []
  })
}

/** Days that move within a month: the second Tuesday of February, the third week of September. KNW-13. */
function movingDays(year: number): CalendarEntry[] {
  const firstOfFebruary = `${year}-02-01`
  const toTuesday = (2 - weekdayOf(firstOfFebruary) + 7) % 7
  return [
    {
      kind: 'specialDay',
      title: '国际互联网安全日',
      date: addDays(firstOfFebruary, toTuesday + 7),
      line: '和孩子约好：害怕了就告诉我。',
      lesson: 'scared-child',
    },
    {
      kind: 'specialDay',
      title: '国家网络安全宣传周，日子等通知',
      date: addDays(mondayOf(`${year}-09-01`), 14),
      line: '这一周，一家人一起学一课。',
      lesson: 'code-is-key',
    },
  ]
}
