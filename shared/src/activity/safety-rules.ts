/** When an activity needs a written agreement, an insurance or a filing, and who is old enough. */
import type { LocalDate } from '../kit/time'
import { ageOn } from '../volunteer/rules'

/** The six cases in which a written agreement is compulsory. ACT-17, 001 §5.4.4 c, 000 §9.4 d. */
export const AGREEMENT_CASES = [
  'higherRisk',
  'overOneMonth',
  'largeEvent',
  'awayFromHome',
  'overseas',
  'asked',
] as const
export type AgreementCase = (typeof AGREEMENT_CASES)[number]

/** Whether one is needed: any of the six. N-074, N-075. */
export function needsAgreement(cases: readonly AgreementCase[]): boolean {
  return cases.length > 0
}

/** What may endanger people; any of them needs an accident insurance first. SAF-03, SAF-04, R-19. */
export const DANGERS = [
  'rescue',
  'fieldWork',
  'largeEvent',
  'night',
  'traffic',
  'heights',
  'other',
] as const
export type Danger = (typeof DANGERS)[number]

/** The kinds of accident insurance, by how long a service lasts. */
export type Insurance = 'none' | 'oneDay' | 'shortTerm' | 'annual'

/**
 * Which insurance fits a service of so many days, parts of a day counted; below half a day none, unless it is dangerous;
 * 30 days and longer take the annual one. SAF-05, N-181, N-182, AMB-31.
 */
export function insuranceFor(days: number, isDangerous: boolean): Insurance {
  if (!Number.isFinite(days) || days <= 0) throw new RangeError('a service lasts some time')
  if (days < 0.5 && !isDangerous) return 'none'
  if (days <= 1) return 'oneDay'
  return days < 30 ? 'shortTerm' : 'annual'
}

/** Who may take part alone; below, a guardian agrees first. REG-07, D-26. */
export const ALONE_FROM_AGE = 16

/** What of a plan says who may be taken. */
export interface PlanSafety {
  readonly dangers: readonly Danger[]
  readonly agreementCases: readonly AgreementCase[]
}

/**
 * From which age somebody serves on a post that asks for `asked` years (0: nothing said). Below 16, with the guardian's
 * consent that stands behind every such file, only where the post itself says so, and never where people may be in
 * danger or agree in writing, which they cannot alone. REG-07, R-19, ACT-17.
 */
export function leastAgeToServe(asked: number, { dangers, agreementCases }: PlanSafety): number {
  const alone = asked === 0 || dangers.length > 0 || needsAgreement(agreementCases)
  return alone ? Math.max(asked, ALONE_FROM_AGE) : asked
}

/** Whether somebody born in this month ('YYYY-MM') is at least so old on a day, as `ageOn` counts. */
export function isOldEnough(birthMonth: string, age: number, on: LocalDate): boolean {
  return ageOn(on, birthMonth) >= age
}
