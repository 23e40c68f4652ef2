import { addDays, localDate, type Instant, type LocalDate } from '../kit/time'
import { TIER_SIDES, type Tier, type TierMarks } from './tier-model'

/** From this age a person registers alone; below with a guardian. REG-07, D-26. */
export const ADULT_ENOUGH = 16
/** Below this age nothing is stored before a guardian has agreed. R-30. */
export const CHILD_BELOW = 14
/** Working days for an application, a transfer or a tier; and for a correction. D-15. */
export const REVIEW_WORKING_DAYS = 2
export const CORRECTION_WORKING_DAYS = 5
/** A guardian's code works so many days. */
export const GUARDIAN_CODE_DAYS = 7
/** Every side and the test must reach this mark of 100. TIER-02, TIER-05; the sources name no mark (GAP-08). */
export const TIER_PASS_MARK = 60

/**
 * The age in whole years on a date, from year and month of birth. The day is not asked: the birthday counts as the
 * last day of its month, so that nobody is taken for older than they are.
 */
export function ageOn(date: LocalDate, birthMonth: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthMonth.slice(0, 4))
  const [month, born] = [date.slice(5, 7), birthMonth.slice(5, 7)]
  const lastOfMonth = addDays(date, 1).slice(5, 7) !== month
  return month > born || (month === born && lastOfMonth) ? years : years - 1
}

/** Whether a birth month can be a living person's: not in the future, at most 110 years ago. */
export function isPlausibleBirth(birthMonth: string, at: Instant): boolean {
  const age = ageOn(localDate(at), birthMonth)
  return age >= 0 && age <= 110
}

/** When a guardian's consent is needed: before anything is stored, before the approval (REG-07), or not at all. */
export type GuardianNeed = 'beforeStoring' | 'beforeApproval' | 'none'

/** What a person born in this month needs on this date. REG-07, R-30, D-26. */
export function guardianNeed(date: LocalDate, birthMonth: string): GuardianNeed {
  const age = ageOn(date, birthMonth)
  if (age < CHILD_BELOW) return 'beforeStoring'
  return age < ADULT_ENOUGH ? 'beforeApproval' : 'none'
}

/** Whether an identity number is of somebody born in this month: characters 7 to 12 are year and month. GB 11643. */
export function fitsBirthMonth(idNumber: string, birthMonth: string): boolean {
  return idNumber.slice(6, 12) === birthMonth.replace('-', '')
}

/** A returned application's personal fields are kept so many days, for who mends it and applies again. R-26. */
export const RETURNED_KEPT_DAYS = 30

/** Whether all marks allow a certificate. TIER-02, TIER-05. */
export function passesTier(marks: TierMarks, testMark: number): boolean {
  return testMark >= TIER_PASS_MARK && TIER_SIDES.every((side) => marks[side] >= TIER_PASS_MARK)
}

/** A tier that somebody holds: whether the training was taken, and from when to when the certificate is valid. */
export interface HeldTier {
  readonly tier: Tier
  readonly trained: boolean
  readonly validFrom: Instant
  readonly validTo: Instant
}

/** From the first rung to the last. TIER-01. */
const RUNGS: readonly Tier[] = ['publicist', 'lecturer', 'expert']

/** Whether who holds a tier also stands for another: a lecturer for a publicist, an expert for both. D-21, AMB-18. */
export function standsFor(held: Tier, tier: Tier): boolean {
  return RUNGS.indexOf(held) >= RUNGS.indexOf(tier)
}

/** Whether somebody may go on duty in a tier: trained, and with a certificate that is valid at this moment. TIER-03. */
export function mayServeAs(tiers: readonly HeldTier[], tier: Tier, at: Instant): boolean {
  return tiers.some(
    (held) =>
      standsFor(held.tier, tier) && held.trained && held.validFrom <= at && at < held.validTo,
  )
}

/** How often an account gives an identity number in a day: whoever tries numbers out is slowed down. R-29. */
export const NUMBER_TRIES = [{ per: 'caller', max: 10, windowSeconds: 24 * 60 * 60 }] as const
