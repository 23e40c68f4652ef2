/** What keeps a part of a plan from being saved, in words that name the fix. What is only missing is no problem: a draft may lack it. */
import type { ActivityFields } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'
import { PROBLEMS } from './part-copy'
import type { PlanPart } from './plan-parts'
import { slotProblem } from './slots'
import { settledTraining } from './training-part'

const isShort = (words: string) => words.trim().length < 2

type Check = (fields: ActivityFields, now: Instant) => string | undefined

const CHECKS: Readonly<Partial<Record<PlanPart, Check>>> = {
  basics: ({ plan }) => (isShort(plan.title) ? PROBLEMS.title : undefined),
  when({ slots }, now) {
    const [problem] = slots.flatMap((slot) => slotProblem(slot, slots, now) ?? [])
    return problem && PROBLEMS.slot[problem]
  },
  guests: ({ plan }) => (plan.recipients.length === 0 ? PROBLEMS.recipients : undefined),
  kind({ plan }) {
    const isWhole = plan.categories.length > 0 && plan.forms.length > 0
    return isWhole ? undefined : PROBLEMS.kind
  },
  training: ({ training }) =>
    training?.lecturerName.trim() === '' ? PROBLEMS.lecturer : undefined,
  posts({ posts }) {
    if (posts.length === 0) return PROBLEMS.posts
    return posts.some(({ name }) => isShort(name)) ? PROBLEMS.postName : undefined
  },
  schedule: ({ plan }) =>
    plan.schedule.some(({ what }) => isShort(what)) ? PROBLEMS.what : undefined,
  preparation: ({ plan }) =>
    plan.preparation?.some(({ what }) => isShort(what)) ? PROBLEMS.what : undefined,
  cover({ plan }) {
    const { insurance } = plan.safeguards
    if (!insurance) return undefined
    const { insurer, policyNo, until } = insurance
    return isShort(insurer) || isShort(policyNo) || until === '' ? PROBLEMS.cover : undefined
  },
  filing({ plan }) {
    const { filing } = plan.safeguards
    if (!filing) return undefined
    return isShort(filing.department) || isShort(filing.no) ? PROBLEMS.filing : undefined
  },
}

/** Why this part cannot be saved as it is. */
export function problemOf(
  part: PlanPart,
  fields: ActivityFields,
  now: Instant,
): string | undefined {
  return CHECKS[part]?.(fields, now)
}

/** The first part that cannot be saved as it is. */
export function partWithProblem(fields: ActivityFields, now: Instant): PlanPart | undefined {
  const parts = Object.keys(CHECKS) as PlanPart[]
  return parts.find((part) => problemOf(part, fields, now) !== undefined)
}

/** The plan as it is sent: what was begun and emptied again is nothing, and times stand in order. */
export function settled(fields: ActivityFields): ActivityFields {
  const { safety, safeguards, schedule, preparation = [] } = fields.plan
  const { insurance, filing } = safeguards
  const isNoInsurance = insurance && insurance.insurer + insurance.policyNo + insurance.until === ''
  const isNoFiling = filing && filing.department + filing.no === ''
  return {
    ...fields,
    training: fields.training && settledTraining(fields.training),
    plan: {
      ...fields.plan,
      schedule: [...schedule].sort((a, b) => a.fromMinute - b.fromMinute),
      preparation: [...preparation].sort((a, b) => b.daysBefore - a.daysBefore),
      safety: { ...safety, drillOn: safety.drillOn === '' ? null : safety.drillOn },
      safeguards: {
        ...safeguards,
        insurance: isNoInsurance ? null : insurance,
        filing: isNoFiling || !safeguards.major ? null : filing,
      },
    },
  }
}
