import type { OwnSignUp } from '@shared/activity/model'
import type { ActivityRecord, SignUpRecord } from './records'

/** What is between two writes is told as what it is about to be: in line, or given back. */
const TOLD: Readonly<Record<'pending' | 'leaving', OwnSignUp['state']>> = {
  pending: 'waiting',
  leaving: 'cancelled',
}

/** A sign-up as its owner sees it; `ahead` is how many are in line before. */
export function ownSignUp(
  { fields, stationName, cancelled }: ActivityRecord,
  signUp: SignUpRecord,
  ahead: number | null = null,
): OwnSignUp {
  const { _id: id, activityId, slotId, postId, from, to, state } = signUp
  const post = fields.posts.find((one) => one.id === postId)
  return {
    ...{ id, activityId, title: fields.plan.title, stationName, place: fields.plan.place },
    training: fields.training?.kind ?? null,
    ...{ slot: { id: slotId, from, to }, postName: post?.name ?? '', for: signUp.for },
    companions: signUp.companions,
    state: state === 'pending' || state === 'leaving' ? TOLD[state] : state,
    ...{ ahead, offerUntil: signUp.offerUntil, dueAt: signUp.dueAt, refusal: signUp.refusal },
    offReason: cancelled?.reason ?? null,
  }
}
