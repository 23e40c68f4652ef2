import { instantOf, addDays, type Instant } from '../kit/time'
import { workingDaysAfter, type Deadline, type HolidayTable } from '../kit/working-days'
import {
  FULL_MARKS,
  PERSON_CATEGORIES,
  type AwardCategory,
  type AwardMarks,
  type AwardRules,
} from './award-model'

/** How long everybody can object to the list, and how soon an objection is answered. AWD-04; D-15. */
export const PUBLIC_DAYS = 5
export const OBJECTION_DAYS = 5

export function isPersonal(category: AwardCategory): boolean {
  return (PERSON_CATEGORIES as readonly string[]).includes(category)
}

/** The end of the last day on which stations may name somebody. */
export function nominationsEnd({ nominateUntil }: Pick<AwardRules, 'nominateUntil'>): Instant {
  return instantOf(addDays(nominateUntil, 1))
}

export function publicEnd(at: Instant, table: HolidayTable): Deadline {
  return workingDaysAfter(at, PUBLIC_DAYS, table)
}

export function objectionDue(at: Instant, table: HolidayTable): Deadline {
  return workingDaysAfter(at, OBJECTION_DAYS, table)
}

/** What is wrong with rules that are to be frozen; undefined for nothing. */
export function rulesProblem({
  categories,
  criteria,
}: Pick<AwardRules, 'categories' | 'criteria'>): 'POINTS' | 'TWICE' | undefined {
  const points = criteria.reduce((sum, one) => sum + one.points, 0)
  if (points !== FULL_MARKS) return 'POINTS'
  const isTwice = (values: readonly string[]) => new Set(values).size < values.length
  const twice =
    isTwice(categories.map(({ category }) => category)) ||
    isTwice(criteria.map(({ id }) => id)) ||
    isTwice(criteria.map(({ name }) => name))
  return twice ? 'TWICE' : undefined
}

/** 3, 5, 7 or 9 people, so that more than half is never a question. */
export function isJurySize(people: number): boolean {
  return people >= 3 && people <= 9 && people % 2 === 1
}

/** So many of the jury must have given marks: more than half of it. */
export function quorumOf(jurors: number): number {
  return Math.floor(jurors / 2) + 1
}

/** Whether every criterion has a mark within its points, and nothing else has one. */
export function isMarked(marks: AwardMarks, { criteria }: Pick<AwardRules, 'criteria'>): boolean {
  if (marks.length !== criteria.length) return false
  return criteria.every(({ id, points }) =>
    marks.some((given) => given.id === id && given.mark <= points),
  )
}

/** What is ranked: the totals that the jury gave, each of 100. */
export interface Judged {
  readonly id: string
  readonly category: AwardCategory
  readonly totals: readonly number[]
  /** Confirmed minutes of a person; 0 for a group. */
  readonly minutes: number
  readonly at: Instant
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** The better average first, compared as fractions; of equals who has served longer, then who was named first. */
function better(one: Judged, other: Judged): number {
  const left = sumOf(one.totals) * other.totals.length
  const right = sumOf(other.totals) * one.totals.length
  return (
    right - left || other.minutes - one.minutes || one.at - other.at || (one.id < other.id ? -1 : 1)
  )
}

/** Who stands on the list: in each category the best, as many as there are places, all with the pass mark. */
export function listOf(judged: readonly Judged[], rules: AwardRules): string[] {
  return rules.categories.flatMap(({ category, places }) =>
    judged
      .filter((one) => one.category === category && one.totals.length > 0)
      .filter(({ totals }) => sumOf(totals) >= rules.passMark * totals.length)
      .sort(better)
      .slice(0, places)
      .map(({ id }) => id),
  )
}
