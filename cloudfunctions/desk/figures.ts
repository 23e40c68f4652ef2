import type { deskContract } from '@shared/desk/contract'
import {
  type GRADE_NAMES,
  lastMonths,
  monthDaysBefore,
  rollupId,
  weekDays,
  type CountName,
  type Counts,
  type Period,
} from '@shared/desk/rules'
import type { OutputOf } from '@shared/kit/contract'
import type { LocalDate } from '@shared/kit/time'
import { satisfactionBasisPoints, type GradeCounts } from '@shared/survey/rules'

type Desk = OutputOf<(typeof deskContract.actions)['getDesk']>
export type DeskFigures = Omit<Desk, 'scopeName' | 'foldedAt' | 'unfolded'>

const MONTHS_SHOWN = 6

/** The ids of every roll-up that a scope's desk is made of on a day: some fifty, whatever happened. */
export function neededRollups(scope: string, today: LocalDate): string[] {
  const week = weekDays(today)
  const periods = new Set([
    ...['all', today.slice(0, 4), ...lastMonths(today, MONTHS_SHOWN)],
    ...[...week.now, ...week.before, ...monthDaysBefore(today)],
  ])
  return [...periods].map((period) => rollupId(scope, period))
}

/** The figures of a desk. What is compared is compared with the same days of the week or month before. */
export function deskFigures(
  rollups: ReadonlyMap<string, Counts>,
  scope: string,
  today: LocalDate,
): DeskFigures {
  const sum = (name: CountName, ...periods: Period[]) =>
    periods.reduce(
      (total, period) => total + (rollups.get(rollupId(scope, period))?.[name] ?? 0),
      0,
    )
  const year = today.slice(0, 4)
  const months = lastMonths(today, MONTHS_SHOWN)
  const month = today.slice(0, 7)
  const week = weekDays(today)
  const monthBefore = monthDaysBefore(today)
  const comparedMonths = (name: CountName) => ({
    value: sum(name, month),
    before: sum(name, ...monthBefore),
  })
  return {
    answersThisWeek: {
      value: sum('answers', ...week.now),
      before: sum('answers', ...week.before),
    },
    answersThisYear: sum('answers', year),
    minutesThisMonth: comparedMonths('minutesConfirmed'),
    minutesThisYear: sum('minutesConfirmed', year),
    minutesWaiting: sum('minutesPending', 'all'),
    reportsThisMonth: comparedMonths('reports'),
    reportsOpen:
      sum('reports', 'all') +
      sum('reportsReopened', 'all') -
      sum('reportsClosed', 'all') -
      sum('reportsWithdrawn', 'all'),
    satisfaction: satisfactionOf((name) => sum(name, year)),
    months: months.map((name) => ({ month: name, minutes: sum('minutesConfirmed', name) })),
  }
}

/** The satisfaction with how many answers it comes from, when so many gave each grade. D-22. */
export function satisfactionOf(
  answersOf: (grade: (typeof GRADE_NAMES)[number]) => number,
): Desk['satisfaction'] {
  const grades: GradeCounts = [
    answersOf('grade1'),
    answersOf('grade2'),
    answersOf('grade3'),
    answersOf('grade4'),
    answersOf('grade5'),
  ]
  return {
    basisPoints: satisfactionBasisPoints(grades),
    answers: grades.reduce((total, answers) => total + answers, 0),
  }
}
