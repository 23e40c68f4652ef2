/** The further days of an activity that is held again and again. ACT-09. */
import { HOLIDAYS } from '@shared/kit/holidays'
import { addMonths } from '@shared/kit/months'
import { addDays, type LocalDate } from '@shared/kit/time'

export const RHYTHMS = ['weekly', 'fortnightly', 'monthly'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** At once, so that one reads what one sends. */
export const MOST_DAYS = 12

export interface SeriesDay {
  readonly on: LocalDate
  /** Begins as not chosen: a holiday, or over already. */
  readonly why: 'holiday' | 'over' | undefined
}

/** So many days after the first, at a rhythm; months that have no such day take their last. */
export function seriesDays(
  first: LocalDate,
  rhythm: Rhythm,
  count: number,
  today: LocalDate,
): SeriesDay[] {
  return Array.from({ length: count }, (_, index) => {
    const on = dayAt(first, rhythm, index + 1)
    const isHoliday = HOLIDAYS[on.slice(0, 4)]?.holidays.includes(on) ?? false
    return { on, why: on <= today ? 'over' : isHoliday ? 'holiday' : undefined }
  })
}

function dayAt(first: LocalDate, rhythm: Rhythm, turn: number): LocalDate {
  if (rhythm === 'monthly') return addMonths(first, turn)
  return addDays(first, turn * (rhythm === 'weekly' ? 7 : 14))
}
