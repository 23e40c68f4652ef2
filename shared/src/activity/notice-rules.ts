/** What a notice must say before it is published, and what must be settled before an activity starts. */
import { localDate, MINUTE } from '../kit/time'
import { missingOfTraining } from '../training/rules'
import type { ActivityFields } from './model'
import { insuranceFor, needsAgreement } from './safety-rules'

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

/** Which policy fits, by the days from the first slot to the last. SAF-05. */
export function fittingInsurance({
  slots,
}: Pick<ActivityFields, 'slots'>): ReturnType<typeof insuranceFor> {
  const first = Math.min(...slots.map(({ from }) => from))
  const last = Math.max(...slots.map(({ to }) => to))
  return insuranceFor(Math.max(1, Math.ceil((last - first) / (24 * 60 * MINUTE))))
}

/** Whether somebody who takes part agrees to it in writing first. ACT-16, ACT-17. */
export function asksForAgreement({ plan }: Pick<ActivityFields, 'plan'>): boolean {
  return needsAgreement(plan.safeguards.agreementCases)
}
