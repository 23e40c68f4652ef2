/** What somebody has chosen of an activity, and what is still missing before they can sign up. */
import type { ActivityPost, ActivitySlot, OwnSignUp } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { MINUTE, type Instant } from '@shared/kit/time'
import { SIGN_UP_COPY } from './copy'
import { canLeave } from './own-standing'

export interface SignUpChoice {
  readonly slotId: string | null
  readonly postId: string | null
  readonly companions: number
  readonly agreed: boolean
  readonly oldEnough: boolean
}

/** Until when one can sign up for a slot. */
export function signUpEnds(
  { signUpEndsMinutes }: Pick<PublicActivity, 'signUpEndsMinutes'>,
  { from }: Pick<ActivitySlot, 'from'>,
): Instant {
  return from - signUpEndsMinutes * MINUTE
}

/** Why a slot cannot be chosen any more; undefined when it can. */
export function slotShut(
  activity: PublicActivity,
  slot: ActivitySlot,
  mine: readonly OwnSignUp[],
  now: Instant,
): string | undefined {
  if (mine.some((own) => canLeave(own) && own.slot.id === slot.id)) return SIGN_UP_COPY.slotMine
  return now > signUpEnds(activity, slot) ? SIGN_UP_COPY.slotEnded : undefined
}

/** The posts that this person may ask for: those for volunteers are for who serves. */
export function postsFor({ posts }: PublicActivity, serves: boolean): readonly ActivityPost[] {
  return serves ? posts : posts.filter((post) => post.for === 'resident')
}

/** Nothing is chosen for people, but where there is only one thing to choose. */
export function firstChoice(
  slots: readonly ActivitySlot[],
  posts: readonly ActivityPost[],
): SignUpChoice {
  return {
    slotId: slots.length === 1 ? (slots[0]?.id ?? null) : null,
    postId: posts.length === 1 ? (posts[0]?.id ?? null) : null,
    ...{ companions: 0, agreed: false, oldEnough: false },
  }
}

/** How many seats of a post are left, in the chosen slot or in all of them. */
export function leftOf(
  { places }: PublicActivity,
  postId: string,
  slotId: string | null = null,
): number {
  return places
    .filter((place) => place.postId === postId && (slotId === null || place.slotId === slotId))
    .reduce((sum, { capacity, taken }) => sum + Math.max(0, capacity - taken), 0)
}

/** The chosen post and slot, and how many places are left there. */
export function chosenOf(activity: PublicActivity, { slotId, postId }: SignUpChoice) {
  const post = activity.posts.find(({ id }) => id === postId)
  const slot = activity.slotTimes.find(({ id }) => id === slotId)
  const place = activity.places.find((one) => one.slotId === slotId && one.postId === postId)
  return { post, slot, place }
}

/** How many somebody may bring; only residents bring anybody. */
export function mostCompanions(activity: PublicActivity, choice: SignUpChoice): number {
  return chosenOf(activity, choice).post?.for === 'resident' ? activity.companionsMax : 0
}

/** The least age that a resident says to have; null where nobody asks. */
export function askedAge(activity: PublicActivity, choice: SignUpChoice): number | null {
  const { post } = chosenOf(activity, choice)
  return post?.for === 'resident' && post.gate.minimumAge > 0 ? post.gate.minimumAge : null
}

/** Whether there is more to choose or to agree to than how many come: that has a sheet of its own. */
export function needsSheet(activity: PublicActivity, posts: readonly ActivityPost[]): boolean {
  const asks = posts.some(({ gate, for: whom }) => whom === 'volunteer' || gate.minimumAge > 0)
  return activity.slotTimes.length > 1 || posts.length > 1 || activity.needsAgreement || asks
}

/** Why the button is off; undefined when it is not. */
export function missingChoice(activity: PublicActivity, choice: SignUpChoice): string | undefined {
  const { post, slot } = chosenOf(activity, choice)
  if (!slot) return SIGN_UP_COPY.pickSlot
  if (!post) return SIGN_UP_COPY.pickPost
  if (activity.needsAgreement && !choice.agreed) return SIGN_UP_COPY.agreeFirst
  const isAsked = askedAge(activity, choice) !== null
  return isAsked && !choice.oldEnough ? SIGN_UP_COPY.ageFirst : undefined
}

/** Whether what was chosen leads into the line: nothing is free for so many, or somebody is in it already. D-13. */
export function joinsLine(activity: PublicActivity, choice: SignUpChoice): boolean {
  const { place } = chosenOf(activity, choice)
  if (!place || activity.selection === 'selected') return false
  return place.hasLine || place.capacity - place.taken < choice.companions + 1
}

/** What the button says: signing up, joining the line, or asking. */
export function signUpWords(activity: PublicActivity, choice: SignUpChoice): string {
  if (activity.selection === 'selected') return SIGN_UP_COPY.ask
  if (joinsLine(activity, choice)) return SIGN_UP_COPY.queue
  return SIGN_UP_COPY.act(choice.companions + 1)
}
