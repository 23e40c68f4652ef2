/** What somebody has chosen of an activity, and what is still missing before they can sign up. */
import type { PublicActivity } from '@shared/activity/signing-actions'
import { DETAIL_COPY } from './copy'

export interface SignUpChoice {
  readonly slotId: string | null
  readonly postId: string | null
  readonly companions: number
  readonly agreed: boolean
  readonly oldEnough: boolean
}

/** Nothing is chosen for people, but where there is only one thing to choose. */
export function firstChoice({ slotTimes, posts }: PublicActivity): SignUpChoice {
  return {
    slotId: slotTimes.length === 1 ? (slotTimes[0]?.id ?? null) : null,
    postId: posts.length === 1 ? (posts[0]?.id ?? null) : null,
    ...{ companions: 0, agreed: false, oldEnough: false },
  }
}

/** The chosen post, and how many places are left in the chosen slot. */
export function chosenOf(activity: PublicActivity, { slotId, postId }: SignUpChoice) {
  const post = activity.posts.find(({ id }) => id === postId)
  const slot = activity.slotTimes.find(({ id }) => id === slotId)
  const place = activity.places.find((one) => one.slotId === slotId && one.postId === postId)
  return { post, slot, left: place ? place.capacity - place.taken : 0, hasLine: !!place?.hasLine }
}

/** The least age that a resident says to have; null where nobody asks. */
export function askedAge(activity: PublicActivity, choice: SignUpChoice): number | null {
  const { post } = chosenOf(activity, choice)
  return post?.for === 'resident' && post.gate.minimumAge > 0 ? post.gate.minimumAge : null
}

/** Why the button is off; undefined when it is not. */
export function missingChoice(activity: PublicActivity, choice: SignUpChoice): string | undefined {
  const { post, slot } = chosenOf(activity, choice)
  if (!post || !slot) return DETAIL_COPY.pickFirst
  const agrees = !activity.needsAgreement || choice.agreed
  const isOld = askedAge(activity, choice) === null || choice.oldEnough
  return agrees && isOld ? undefined : DETAIL_COPY.agreeFirst
}

/** What the button says: signing up, joining the line, or asking. */
export function signUpWords(activity: PublicActivity, choice: SignUpChoice): string {
  const { left, hasLine } = chosenOf(activity, choice)
  if (activity.selection === 'selected') return DETAIL_COPY.ask
  const people = choice.companions + 1
  return hasLine || left < people ? DETAIL_COPY.queue : DETAIL_COPY.signUp(people)
}
