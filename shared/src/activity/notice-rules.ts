/** What a notice must say before it is published, and what must be settled before an activity starts. */
import { DAY, HOUR, localDate, MINUTE } from '../kit/time'
import { missingOfTraining } from '../training/rules'
import type { ActivityFields } from './model'
import { insuranceFor, needsAgreement, type Insurance } from './safety-rules'

/**
 * The eight things of a recruitment notice (R-22, REG-18, R-18), and what the plan needs besides where people may be in
 * danger or need special care (ACT-19, ACT-20, ACT-39), and what a training tells (TRN-14).
 */
export const NOTICE_ITEMS = [
  'time',
  'place',
  'content',
  'conditions',
  'number',
  'howToApply',
  'risks',
  'guarantees',
  'emergency',
  'adaptations',
  'training',
] as const
export type NoticeItem = (typeof NOTICE_ITEMS)[number]
/** The first eight are the notice's own. Board 36. */
export const RECRUITMENT_ITEMS = 8

/** Those that are missing. How to apply is said by the product itself: by the way people are chosen, and the last day. */
export function missingOf({ plan, slots, posts, training }: ActivityFields): NoticeItem[] {
  const { safety, safeguards, recipients } = plan
  const special = recipients.some((group) => ['disabled', 'elderly', 'minors'].includes(group))
  // Where people may be in danger: what is done against it, and with what. SAF-07, SAF-09.
  const endangers = safety.dangers.length > 0
  const said: Readonly<Record<NoticeItem, boolean>> = {
    time: slots.length > 0 && slots.every(({ from, to }) => to - from >= 10 * MINUTE),
    place: plan.place !== '',
    content: plan.content !== '',
    conditions: plan.conditions !== '',
    number: posts.length > 0,
    howToApply: true,
    risks: safety.risks !== '' && (!endangers || safety.precautions !== ''),
    guarantees: safeguards.provisions !== '' && (!endangers || safety.equipment !== ''),
    emergency:
      safety.emergencyTrigger !== '' && safety.emergencyPlan !== '' && !!safety.emergencyHeadId,
    adaptations: !special || safeguards.adaptations !== '',
    training: !training || missingOfTraining(training).length === 0,
  }
  return NOTICE_ITEMS.filter((item) => !said[item])
}

/** Why an activity must not start yet. SAF-03, ACT-06, ACT-17, ACT-20, SAF-10. */
export const START_BLOCKERS = ['insurance', 'insuranceAgreed', 'filing', 'drill'] as const
export type StartBlocker = (typeof START_BLOCKERS)[number]

export function startBlockers({ plan, slots }: ActivityFields): StartBlocker[] {
  const { safety, safeguards } = plan
  const last = Math.max(...slots.map(({ to }) => to))
  const { insurance } = safeguards
  const endangers = safety.dangers.length > 0
  const blocked: Readonly<Record<StartBlocker, boolean>> = {
    insurance: endangers && (!insurance || insurance.until < localDate(last - 1)),
    insuranceAgreed: endangers && insurance !== null && !insurance.agreed,
    filing: safeguards.major && !safeguards.filing,
    drill: safety.dangers.includes('largeEvent') && safety.drillOn === null,
  }
  return START_BLOCKERS.filter((blocker) => blocked[blocker])
}

/** Eight hours are a day of service, so four are half of one. */
const DAY_OF_SERVICE = 8 * HOUR

/** Which policy fits, by the time from the first slot's beginning to the last one's end, and by danger. SAF-05, AMB-31. */
export function fittingInsurance({
  plan,
  slots,
}: Pick<ActivityFields, 'plan' | 'slots'>): Insurance {
  const first = Math.min(...slots.map(({ from }) => from))
  const last = Math.max(...slots.map(({ to }) => to))
  const lasts = last - first
  const days = lasts > DAY ? Math.ceil(lasts / DAY) : Math.min(1, lasts / DAY_OF_SERVICE)
  return insuranceFor(days, plan.safety.dangers.length > 0)
}

/** Whether somebody who takes part agrees to it in writing first. ACT-16, ACT-17. */
export function asksForAgreement({ plan }: Pick<ActivityFields, 'plan'>): boolean {
  return needsAgreement(plan.safeguards.agreementCases)
}
