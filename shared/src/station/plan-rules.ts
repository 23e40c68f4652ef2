import { addDays, instantOf, localDate, DAY, type LocalDate } from '../kit/time'
import {
  PLAN_METRICS,
  type Milestone,
  type Pace,
  type PlanMetric,
  type PlanNumbers,
} from './plan-model'

/** The numbers of a plan where nothing is. */
export const NO_NUMBERS: PlanNumbers = {
  publicists: 0,
  lecturers: 0,
  stations: 0,
  educationBases: 0,
  volunteers: 0,
}

/**
 * PLAN-T1 as printed (003 BJ(三)S1-三)), by years after the plan's own. A date printed with 前 ends the day before it
 * begins (AMB-37); `label` holds what is printed, `{year}` for a year.
 */
export const PLAN_TEMPLATE = [
  {
    years: 0,
    day: '06-30',
    label: '7月1日前',
    targets: { publicists: 30, lecturers: 20, stations: 18, educationBases: 3, volunteers: 200 },
  },
  {
    years: 0,
    day: '08-01',
    label: '8月1日',
    targets: { publicists: 60, lecturers: 40, stations: 36, educationBases: 7, volunteers: 500 },
  },
  {
    years: 0,
    day: '12-31',
    label: '12月31日',
    targets: { publicists: 100, lecturers: 80, stations: 50, educationBases: 15, volunteers: 1000 },
  },
  {
    years: 1,
    day: '06-30',
    label: '{year}年7月前',
    targets: {
      ...{ publicists: 200, lecturers: 120, stations: 80, educationBases: 30, volunteers: 2000 },
    },
  },
] as const

/** The milestones of PLAN-T1 for a plan of this year, and the one of the year after. PLAN-01, D-32. */
export function templateMilestones(year: number): Milestone[] {
  return PLAN_TEMPLATE.map(({ years, day, label, targets }) => ({
    on: `${year + years}-${day}`,
    label: label.replace('{year}', String(year + years)),
    targets: { ...targets },
  }))
}

/** What a plan asks for, and when. */
export interface Course {
  readonly startsOn: LocalDate
  readonly milestones: readonly Milestone[]
}

/** What is wrong with a plan's dates and targets: a date that is none, dates out of order, or a later target that asks for less. */
export function planProblem({ startsOn, milestones }: Course): 'date' | 'order' | 'less' | null {
  const dates = [startsOn, ...milestones.map(({ on }) => on)]
  if (!dates.every(isDate)) return 'date'
  for (const [index, { on, targets }] of milestones.entries()) {
    const before = milestones[index - 1]
    if (before ? on <= before.on : on < startsOn) return 'order'
    if (before && PLAN_METRICS.some((metric) => targets[metric] < before.targets[metric])) {
      return 'less'
    }
  }
  return null
}

function isDate(date: LocalDate): boolean {
  return !Number.isNaN(instantOf(date)) && addDays(date, 0) === date
}

/** The days from one date to another; negative when it is over. */
export function daysUntil(date: LocalDate, today: LocalDate): number {
  return Math.round((instantOf(date) - instantOf(today)) / DAY)
}

/** The milestone that comes next, or the last one once all are over. */
export function currentMilestone({ milestones }: Course, today: LocalDate): Milestone {
  const current = milestones.find(({ on }) => on >= today) ?? milestones[milestones.length - 1]
  if (!current) throw new RangeError('a plan has a milestone')
  return current
}

/**
 * Where a metric should be at the end of a day: on the straight line between the milestones around it, from nothing on
 * the day of the start; whole ones only, so that nobody is behind by a part of a person. Before the start nothing is due.
 */
export function dueOn(
  { startsOn, milestones }: Course,
  metric: PlanMetric,
  day: LocalDate,
): number {
  if (day < startsOn) return 0
  let from = { on: startsOn, value: 0 }
  for (const { on, targets } of milestones) {
    const value = targets[metric]
    if (day === on) return value
    if (day < on) {
      const share = daysUntil(day, from.on) * (value - from.value)
      return from.value + Math.floor(share / daysUntil(on, from.on))
    }
    from = { on, value }
  }
  return from.value
}

/**
 * Where a metric stands against a milestone of the plan. `actual` is what is newly developed (PLAN-02): of today, or of
 * the end of a milestone that is over; `day` is that day. PLAN-04, board 43.
 */
export function paceOf(plan: Course, { metric, milestone, actual, day }: PaceQuestion): Pace {
  const target = milestone.targets[metric]
  const due = dueOn(plan, metric, day)
  return {
    metric,
    actual,
    target,
    due,
    behind: due - actual,
    gap: target - actual,
    basisPoints: target === 0 ? null : Math.floor((Math.max(actual, 0) * 10_000) / target),
  }
}
interface PaceQuestion {
  readonly metric: PlanMetric
  readonly milestone: Milestone
  readonly actual: number
  readonly day: LocalDate
}

/** The same month and day a year later; 29 February becomes the 28th. */
export function yearLater(date: LocalDate): LocalDate {
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return isDate(later) ? later : addDays(later, -1)
}

/** The first day on which a plan can be rolled over: a year after its start, and with its last milestone over. PLAN-07. */
export function rollsOn({ startsOn, milestones }: Course): LocalDate {
  const last = milestones[milestones.length - 1]?.on ?? startsOn
  const afterLast = addDays(last, 1)
  const nextStart = yearLater(startsOn)
  return afterLast > nextStart ? afterLast : nextStart
}

/** The plan's course a year later: the same targets at the same month and day; a printed year goes with it. PLAN-07. */
export function rolledCourse({ startsOn, milestones }: Course): Course {
  return {
    startsOn: yearLater(startsOn),
    milestones: milestones.map(({ on, label, targets }) => ({
      on: yearLater(on),
      label: label.replace(/^\d{4}(?=年)/, (year) => String(Number(year) + 1)),
      targets,
    })),
  }
}

/** Today as a date, and the day at which a milestone is looked at: its own once it is over. */
export function dayOfLooking(milestone: Milestone, at: number): LocalDate {
  const today = localDate(at)
  return milestone.on < today ? milestone.on : today
}
