/**
 * The checks of a volunteer's answers and what they weigh. A score asks a person to look, and decides nothing: nobody is
 * accused by a machine. Secret, since who knows a limit stays below it.
 */
import type { QualityReason, QualitySign } from '@shared/survey/review-model'
import {
  contradictionShare,
  duplicateShare,
  fastShare,
  type Judged,
  nightBurstShare,
  paceSpread,
  relayShare,
  sharedDeviceShare,
  straightShare,
  togetherShare,
} from './quality-measures'

interface QualityCheck {
  readonly reason: QualityReason
  /** Grows whenever what it measures, its limits or its weight change. */
  readonly version: number
  readonly weight: number
  readonly measure: (judged: Judged) => number
  /** Below `from` it says nothing, from `to` on all it can; downwards when `from` is the greater. */
  readonly from: number
  readonly to: number
  /** From so many answers on it counts in full, below in proportion: few scatter more. */
  readonly sure?: number
}

export const QUALITY_CHECKS: readonly QualityCheck[] = [
  // D-06
  { reason: 'fast', version: 1, weight: 0.8, measure: fastShare, from: 0.1, to: 0.4 },
  { reason: 'straight', version: 1, weight: 0.6, measure: straightShare, from: 0.45, to: 0.8 },
  { reason: 'duplicates', version: 1, weight: 1.2, measure: duplicateShare, from: 0.15, to: 0.5 },
  {
    ...{ reason: 'contradictions', version: 1, weight: 1 },
    ...{ measure: contradictionShare, from: 0.08, to: 0.25 },
  },
  { reason: 'oneDevice', version: 1, weight: 0.5, measure: sharedDeviceShare, from: 0.2, to: 0.6 },
  { reason: 'nightBurst', version: 1, weight: 0.3, measure: nightBurstShare, from: 0.2, to: 0.6 },
  { reason: 'relay', version: 1, weight: 1, measure: relayShare, from: 0.25, to: 0.6 },
  {
    reason: 'evenPace',
    version: 1,
    weight: 0.7,
    measure: paceSpread,
    from: 0.2,
    to: 0.1,
    sure: 24,
  },
  {
    reason: 'tooSmooth',
    version: 1,
    weight: 0.7,
    measure: togetherShare,
    from: 0.4,
    to: 0,
    sure: 24,
  },
]

/** Fewer answers say too little of anybody. */
export const LEAST_JUDGED = 8
/** From this score on a person looks. */
export const LOOK_FROM = 0.8

/** What the checks say of one volunteer. */
export interface QualityScore {
  readonly score: number
  /** The strongest first. */
  readonly signs: readonly QualitySign[]
  readonly look: boolean
}

function strengthOf({ measure, from, to, sure = 0 }: QualityCheck, answers: Judged): number {
  const strength = Math.min(1, Math.max(0, (measure(answers) - from) / (to - from)))
  return strength * Math.min(1, answers.answers.length / Math.max(1, sure))
}

/** Scores one volunteer's answers in a campaign. */
export function qualityScore(judged: Judged): QualityScore {
  if (judged.answers.length < LEAST_JUDGED) return { score: 0, signs: [], look: false }
  const weighed = QUALITY_CHECKS.map((check) => ({
    ...{ reason: check.reason, version: check.version },
    strength: strengthOf(check, judged),
    weight: check.weight,
  }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength * b.weight - a.strength * a.weight)
  const score = weighed.reduce((sum, { strength, weight }) => sum + strength * weight, 0)
  const signs = weighed.map(({ reason, version, strength }) => ({ reason, version, strength }))
  return { score, signs, look: score >= LOOK_FROM }
}
