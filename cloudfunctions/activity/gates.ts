/** Whether somebody may take a post, by what the notice says of it. REG-07, TRN-03, R-19. */
import type { ActivityFields, ActivityPost } from '@shared/activity/model'
import { activityErrors } from '@shared/activity/errors'
import { isOldEnough, leastAgeToServe } from '@shared/activity/safety-rules'
import { CodedError } from '@shared/kit/errors'
import { localDate, type Instant } from '@shared/kit/time'
import type { TrainingSubject } from '@shared/training/catalogue'
import { trainingsAsked } from '@shared/training/rules'
import type { FileRecord, TierRecord } from '../kit/people'

/** Whoever asks for a post: their file when they serve somewhere, and the certificates in it. */
export interface Candidate {
  readonly file: FileRecord | undefined
  readonly tiers: readonly (TierRecord | undefined)[]
  /** The subjects of which they passed a training. */
  readonly passed: readonly TrainingSubject[]
  /** A resident's own word for their age. */
  readonly oldEnough: boolean
}

/**
 * Refuses who does not fit a post of this activity. Who still learns goes to trainings, which lead to duty, and takes no
 * other post. Errors: ACTIVITY.ROLE, AGE, GATE.
 */
export function checkGate(
  fields: Pick<ActivityFields, 'plan' | 'training'>,
  post: ActivityPost,
  candidate: Candidate,
  on: Instant,
): void {
  const { gate } = post
  const { safety, safeguards } = fields.plan
  if (post.for === 'resident') {
    if (gate.minimumAge > 0 && !candidate.oldEnough) throw new CodedError(activityErrors.AGE)
    return
  }
  const { file, tiers, passed } = candidate
  const learns = fields.training !== null && !gate.onDuty && file?.state === 'learning'
  if (!file?.person || (file.state !== 'active' && !learns)) {
    throw new CodedError(activityErrors.ROLE)
  }
  const { birthMonth, skills } = file.person
  const planned = { dangers: safety.dangers, agreementCases: safeguards.agreementCases }
  const age = leastAgeToServe(gate.minimumAge, planned)
  if (!isOldEnough(birthMonth, age, localDate(on))) {
    throw new CodedError(activityErrors.AGE)
  }
  const skilled = gate.skills.every((skill) => skills.includes(skill))
  const holds = tiers.some((tier) => tier?.state === 'passed' && isAtLeast(tier.tier, gate.tier))
  const trained = trainingsAsked(fields, post).every((subject) => passed.includes(subject))
  if (!skilled || !trained || (gate.tier !== null && !holds)) {
    throw new CodedError(activityErrors.GATE)
  }
}

const TIERS = ['publicist', 'lecturer', 'expert'] as const

/** A lecturer is a publicist too, an expert both. D-21. */
function isAtLeast(held: (typeof TIERS)[number], asked: (typeof TIERS)[number] | null): boolean {
  return asked === null || TIERS.indexOf(held) >= TIERS.indexOf(asked)
}
