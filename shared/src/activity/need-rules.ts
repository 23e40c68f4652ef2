/** What fits a need, and how much: plain reasons that are shown, never a hidden score. NEED-05, NEED-06 */
import { DAY, type Instant } from '../kit/time'
import type { Audience, Skill } from '../volunteer/model'
import type { ActivityCategory, RECIPIENT_GROUPS } from './categories'
import { MATCH_REASONS, type NEED_STATES } from './need-actions'

export type NeedState = (typeof NEED_STATES)[number]
export type MatchReason = (typeof MATCH_REASONS)[number]
type Recipients = keyof typeof RECIPIENT_GROUPS

/** Lists show what waits first, then what is planned, then what is done. */
export const NEED_ORDER: Readonly<Record<NeedState, number>> = {
  open: 0,
  planned: 1,
  answered: 2,
  declined: 2,
}

/** An activity within so long is `soon`. */
export const SOON_MS = 14 * DAY

/** The skills that each category calls for. A field that needs a licence (health, counselling) is never met by a skill. */
export const SKILLS_FOR: Readonly<Record<ActivityCategory, readonly Skill[]>> = {
  networkTraining: ['computer', 'teaching'],
  goingOnline: ['computer', 'eldercare'],
  securityPublicity: ['media', 'teaching'],
  securityTraining: ['computer', 'teaching'],
  antiFraud: ['law', 'teaching', 'media'],
  civilisedUse: ['media', 'teaching'],
  techniqueTraining: ['computer', 'teaching'],
  techniqueGuidance: ['computer'],
  satisfactionSurvey: ['learning', 'eldercare'],
  caring: ['eldercare'],
  teaching: ['teaching'],
  health: [],
  counselling: [],
  legalAid: ['law'],
  science: ['computer', 'teaching'],
  rescue: [],
  civility: ['learning'],
  culture: ['media'],
  environment: ['learning'],
  largeEvents: ['learning', 'media'],
}

/** Whom a volunteer would like to serve, as recipients are classed. */
const AUDIENCE_OF: Readonly<Record<Audience, readonly Recipients[]>> = {
  elderly: ['elderly'],
  students: ['students', 'minors'],
  parents: ['parents'],
  shopOwners: ['shops'],
  anyone: [],
}

/** Whether somebody said that they would like to serve one of these. */
export function wouldServe(audiences: readonly Audience[], recipients: readonly Recipients[]) {
  return audiences.some((one) => AUDIENCE_OF[one].some((group) => recipients.includes(group)))
}

/** Whether `now` is close enough before `from`. */
export function isSoon(from: Instant, now: Instant): boolean {
  return from - now <= SOON_MS
}

/** Better matches first: whoever has the weightier reason, then whoever has more. */
export function byReasons(
  a: { readonly reasons: readonly MatchReason[] },
  b: { readonly reasons: readonly MatchReason[] },
): number {
  return weight(b.reasons) - weight(a.reasons)
}

/** Each reason outweighs all that come after it together. */
function weight(reasons: readonly MatchReason[]): number {
  const last = MATCH_REASONS.length - 1
  return reasons.reduce((sum, reason) => sum + 2 ** (last - MATCH_REASONS.indexOf(reason)), 0)
}
