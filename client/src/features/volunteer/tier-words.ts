import type { TagProps } from '@client/ui/tag'
import { localDate } from '@shared/kit/time'
import {
  type OwnTier,
  type Tier,
  TIER_SIDES,
  TIERS,
  type TierStatement,
} from '@shared/volunteer/tier-model'
import { TIER_COPY } from './tier-copy'

export const TIER_TONES: Readonly<Record<OwnTier['state'], NonNullable<TagProps['tone']>>> = {
  waiting: 'wait',
  passed: 'good',
  returned: 'bad',
  withdrawn: 'bad',
  ended: 'plain',
}

/** A tier with one's newest application or certificate for it. */
export interface TierStep {
  readonly tier: Tier
  readonly own: OwnTier | undefined
  /** Nothing waits and nothing is held: one may ask. */
  readonly mayApply: boolean
}

/** The three tiers in order, each with the newest of one's own. TIER-01. */
export function tierSteps(own: readonly OwnTier[]): TierStep[] {
  return TIERS.map((tier) => {
    const newest = own.filter((one) => one.tier === tier).sort((a, b) => b.at - a.at)[0]
    const mayApply = newest?.state !== 'waiting' && newest?.state !== 'passed'
    return { tier, own: newest, mayApply }
  })
}

/** `2028年11月30日`. */
export function dateWords(at: number): string {
  const [year, month, day] = localDate(at).split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** What keeps the four sides from being sent. TIER-02. */
export function statementProblems(
  draft: TierStatement,
): Partial<Record<keyof TierStatement, string>> {
  const missing = TIER_SIDES.filter((side) => draft[side].trim() === '')
  return Object.fromEntries(missing.map((side) => [side, TIER_COPY.problem]))
}

/** Which tier a page was opened for. */
export function tierNamed(name: string | undefined): Tier | undefined {
  return TIERS.find((tier) => tier === name)
}
