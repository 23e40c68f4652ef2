/** How far a campaign is: against its goal, and where it ends if it goes on as it did. SUR-13. */
import {
  addDays,
  DAY,
  instantOf,
  localDate,
  weekdayOf,
  type Instant,
  type LocalDate,
} from '../kit/time'
import type { Campaign } from './model'
import { LATE_GRACE_MS } from './rules'

/** The window of a campaign. */
export type Window = Pick<Campaign, 'opensAt' | 'closesAt'>

/** Answers that count, by the day they came. */
export interface DayCount {
  readonly day: LocalDate
  readonly answers: number
}

/** The dates that a window touches, in order. */
export function windowDays({ opensAt, closesAt }: Window): LocalDate[] {
  const last = localDate(closesAt - 1)
  const days: LocalDate[] = []
  for (let day = localDate(opensAt); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** The dates after a window on which late answers still come. D-03. */
export function graceDays({ closesAt }: Pick<Window, 'closesAt'>): LocalDate[] {
  const first = addDays(localDate(closesAt - 1), 1)
  return first <= localDate(closesAt + LATE_GRACE_MS) ? [first] : []
}

/** How much of a day lies in the window, 0 to 1. */
function shareOf(day: LocalDate, { opensAt, closesAt }: Window): number {
  const from = instantOf(day)
  const inside = Math.min(closesAt, from + DAY) - Math.max(opensAt, from)
  return Math.min(1, Math.max(0, inside / DAY))
}

/** How many answers there would be by now if every hour of the window brought as many, rounded down. */
export function dueBy(goal: number, { opensAt, closesAt }: Window, now: Instant): number {
  const passed = (Math.min(now, closesAt) - opensAt) / (closesAt - opensAt)
  return Math.floor(goal * Math.min(1, Math.max(0, passed)))
}

/** How far ahead of its goal's pace, or behind it when negative. */
export interface Pace {
  readonly due: number
  readonly ahead: number
  /** The same in tenths of a day of the goal's pace. */
  readonly aheadTenths: number
}

/** Where a campaign is against the even pace of its goal. */
export function paceOf(goal: number, valid: number, window: Window, now: Instant): Pace {
  const due = dueBy(goal, window, now)
  const ahead = valid - due
  const perDay = (goal * DAY) / (window.closesAt - window.opensAt)
  return { due, ahead, aheadTenths: perDay > 0 ? Math.trunc((ahead * 10) / perDay) : 0 }
}

/** What there will be at the close, and between which two numbers eight times of ten. */
export interface Forecast {
  readonly total: number
  readonly low: number
  readonly high: number
}

/** So many finished days are needed, of each kind of day, too, before one kind is told from the other. */
const LEAST_DAYS = 2
/** Of a normal spread 80 % lie within so many standard deviations. */
const EIGHT_OF_TEN = 1.2816

function isWeekend(day: LocalDate): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

function meanOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}

/** What a day brings: weekends and working days apart as soon as two of each are over. */
function rateOf(finished: readonly DayCount[]): (day: LocalDate) => number {
  const of = (weekend: boolean) =>
    finished.filter(({ day }) => isWeekend(day) === weekend).map(({ answers }) => answers)
  const [weekends, workdays] = [of(true), of(false)]
  const all = meanOf([...weekends, ...workdays])
  const isTold = weekends.length >= LEAST_DAYS && workdays.length >= LEAST_DAYS
  return (day) => (isTold ? meanOf(isWeekend(day) ? weekends : workdays) : all)
}

/** How much days differ from what is expected of them; never less than chance alone would have it. */
function spreadOf(finished: readonly DayCount[], rate: (day: LocalDate) => number): number {
  const squares = finished.map(({ day, answers }) => (answers - rate(day)) ** 2)
  const spread = squares.reduce((sum, square) => sum + square, 0) / (finished.length - 1)
  return Math.sqrt(Math.max(spread, meanOf(finished.map(({ day }) => rate(day)))))
}

/**
 * What a campaign comes to at its close: what is there, and for the rest of today and the days to come what the finished
 * ones brought. Days that lie in the window only in part are no measure. Null before two whole days are over, and once it
 * is closed. Never less than what is there.
 */
export function forecastOf(
  days: readonly DayCount[],
  window: Window,
  now: Instant,
): Forecast | null {
  if (now >= window.closesAt) return null
  const today = localDate(now)
  const finished = days.filter(({ day }) => day < today && shareOf(day, window) === 1)
  if (finished.length < LEAST_DAYS) return null
  const there = days.reduce((sum, { answers }) => sum + answers, 0)
  const soFar = days.find(({ day }) => day === today)?.answers ?? 0
  const rate = rateOf(finished)
  const left = windowDays(window).filter((day) => day >= today)
  const expected = left.map((day) => {
    const whole = rate(day) * shareOf(day, window)
    return day === today ? Math.max(0, whole - soFar) : whole
  })
  const more = expected.reduce((sum, answers) => sum + answers, 0)
  const ahead = left.length
  const spread = spreadOf(finished, rate) * Math.sqrt(ahead + ahead ** 2 / finished.length)
  return {
    total: there + Math.round(more),
    low: there + Math.max(0, Math.floor(more - EIGHT_OF_TEN * spread)),
    high: there + Math.ceil(more + EIGHT_OF_TEN * spread),
  }
}

/** What somebody should look at, the most pressing first. */
export const ANOMALIES = ['quiet', 'behind', 'waiting', 'reviews'] as const
export type Anomaly = (typeof ANOMALIES)[number]

/** A station as far as anomalies depend on it. */
export interface StationSigns {
  readonly goal: number
  readonly valid: number
  /** What came today and on the two days before. */
  readonly lately: readonly [today: number, yesterday: number, before: number]
  /** Answers of the day before yesterday and earlier that still wait for a person. */
  readonly waitingLong: number
  readonly reviews: number
}

/** Clearly behind: fewer than so many of a hundred of what should be there. */
const BEHIND_BELOW = 80
/** So many answers that have waited for more than a day are many. */
const MANY_WAITING = 20

/** What is unusual about a station in a campaign; none for all is well. */
export function anomaliesOf(signs: StationSigns, window: Window, now: Instant): Anomaly[] {
  const today = localDate(now)
  const isOpen = now >= window.opensAt && now < window.closesAt
  const due = dueBy(signs.goal, window, now)
  const twoDaysIn = addDays(today, -2) >= localDate(window.opensAt)
  const is: Readonly<Record<Anomaly, boolean>> = {
    quiet: isOpen && twoDaysIn && signs.lately.every((answers) => answers <= 0),
    behind: signs.valid * 100 < due * BEHIND_BELOW,
    waiting: signs.waitingLong >= MANY_WAITING,
    reviews: signs.reviews > 0,
  }
  return ANOMALIES.filter((anomaly) => is[anomaly])
}

/** Those with more that is unusual first, then those furthest behind, then by name. */
export function anomaliesFirst<
  S extends { anomalies: readonly Anomaly[]; valid: number; goal: number; name: string },
>(stations: readonly S[]): S[] {
  const reached = ({ valid, goal }: S) => (goal === 0 ? 1 : valid / goal)
  return [...stations].sort(
    (one, other) =>
      other.anomalies.length - one.anomalies.length ||
      reached(one) - reached(other) ||
      one.name.localeCompare(other.name, 'zh-CN'),
  )
}

/** The share of an area's people who answered, in basis points; null where nobody counted them. STA-24. */
export function populationShare(valid: number, population: number): number | null {
  return population > 0 ? Math.round((valid * 10_000) / population) : null
}
