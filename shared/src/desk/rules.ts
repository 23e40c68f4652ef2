import { FRAUD_TYPES } from '../help/fraud-types'
import { addTo, type CountsOf } from '../kit/counts'
import { addDays, localDate, weekdayOf, type Instant, type LocalDate } from '../kit/time'

/** How many answers gave each grade of satisfaction, from 1 to 5. */
export const GRADE_NAMES = ['grade1', 'grade2', 'grade3', 'grade4', 'grade5'] as const

/** How many people graded the help they got, from 1 to 5; and the result of their opinion. */
export const HELP_GRADES = ['help1', 'help2', 'help3', 'help4', 'help5'] as const
export const OPINION_GRADES = ['opinion1', 'opinion2', 'opinion3', 'opinion4', 'opinion5'] as const

/** The count of reports of one type. */
export function concernName<T extends (typeof FRAUD_TYPES)[number]>(type: T): `concern_${T}` {
  return `concern_${type}`
}
/** In the order of the types. */
export const CONCERN_NAMES = FRAUD_TYPES.map(concernName)

/** Everything a fact can count. Minutes are service minutes. */
export const COUNT_NAMES = [
  'answers',
  'answersLate',
  'answersFast',
  // Second answers of one person, which are thanked for and not kept (D-03), and what a person rejected.
  'answersRepeated',
  'answersRejected',
  ...GRADE_NAMES,
  'minutesConfirmed',
  'minutesPending',
  'reports',
  'reportsClosed',
  'reportsWithdrawn',
  'reportsReopened',
  'contactsInTime',
  'contactsLate',
  ...HELP_GRADES,
  ...CONCERN_NAMES,
  'opinions',
  'opinionsClosed',
  'opinionsInTime',
  'opinionsLate',
  'opinionQuestions',
  'opinionSuggestions',
  'opinionComplaints',
  'opinionPraises',
  ...OPINION_GRADES,
  'activities',
  'securityActivities',
  'trainings',
  'courseware',
  'attendances',
  'recipients',
  'activityMinutes',
  // Of them, those that a person entered or ticked by hand. D-11.
  'manualMinutes',
  'trainingMinutes',
  'incidents',
  // Stock, by what came (+1) and went (-1): the actuals of the plan (TIER-07, PLAN-04).
  'volunteers',
  'publicists',
  'lecturers',
  'experts',
  'stations',
  'educationBases',
] as const
export type CountName = (typeof COUNT_NAMES)[number]
export type Counts = CountsOf<CountName>

/** What happened at a station (or, with none, only in the association) at a moment; `areaId` when its area counts it too. */
export interface Countable {
  readonly at: Instant
  /** When it counts, if that is another moment than when it was written: a correction counts where its first count stands. */
  readonly countedAt?: Instant
  readonly stationId: string | null
  readonly areaId?: string | null
  readonly counts: Counts
}

/** The scope that holds every station, and what belongs to none. */
export const ASSOCIATION_SCOPE = 'association'

/** 'all', a year '2026', a month '2026-11' or a day '2026-11-21' in Shanghai. */
export type Period = string

/** The id of what is summed for a scope (a station's id or the association) in a period. */
export function rollupId(scope: string, period: Period): string {
  return `${scope}.${period}`
}

/** The periods that a date belongs to. */
export function periodsOf(date: LocalDate): Period[] {
  return ['all', date.slice(0, 4), date.slice(0, 7), date]
}

/**
 * The periods that add up to everything after a date, as far as `until`: the rest of its days, months and years.
 * What stood at its end is `all` without them; at most some forty.
 */
export function periodsAfter(date: LocalDate, until: LocalDate): Period[] {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)]
  const periods: Period[] = []
  for (let day = addDays(date, 1); day.startsWith(month); day = addDays(day, 1)) periods.push(day)
  for (let next = Number(month.slice(5)) + 1; next <= 12; next++) {
    periods.push(`${year}-${String(next).padStart(2, '0')}`)
  }
  for (let next = Number(year) + 1; next <= Number(until.slice(0, 4)); next++) {
    periods.push(String(next))
  }
  return periods
}

/** What facts add to each roll-up, by its id: the one rule of the fold and of a rebuild from nothing. */
export function sumFacts(facts: readonly Countable[]): Map<string, Counts> {
  const sums = new Map<string, Counts>()
  for (const { at, countedAt = at, stationId, areaId, counts } of facts) {
    for (const scope of [stationId, areaId, ASSOCIATION_SCOPE]) {
      if (!scope) continue
      for (const period of periodsOf(localDate(countedAt)))
        addTo(sums, rollupId(scope, period), counts)
    }
  }
  return sums
}

/** The days from Monday to this one, and those of the week before up to the same weekday. */
export function weekDays(today: LocalDate): { now: LocalDate[]; before: LocalDate[] } {
  const sinceMonday = (weekdayOf(today) + 6) % 7
  const now = Array.from({ length: sinceMonday + 1 }, (_, day) => addDays(today, day - sinceMonday))
  return { now, before: now.map((date) => addDays(date, -7)) }
}

/** The days of the month before, from the first to the same day of the month (at most its last). */
export function monthDaysBefore(today: LocalDate): LocalDate[] {
  const last = addDays(`${today.slice(0, 7)}-01`, -1)
  const length = Math.min(Number(today.slice(8)), Number(last.slice(8)))
  const first = `${last.slice(0, 7)}-01`
  return Array.from({ length }, (_, day) => addDays(first, day))
}

/** As many months as asked, this one last, as 'YYYY-MM'. */
export function lastMonths(today: LocalDate, length: number): string[] {
  const months = [today.slice(0, 7)]
  while (months.length < length) {
    months.unshift(addDays(`${months[0] ?? ''}-01`, -1).slice(0, 7))
  }
  return months
}
