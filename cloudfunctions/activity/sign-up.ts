import { overlaps } from '@shared/activity/attendance-rules'
import type { activityContract } from '@shared/activity/contract'
import { offerUntil } from '@shared/activity/deadlines'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { UNDO_MS } from '@shared/notice/rules'
import { CodedError } from '@shared/kit/errors'
import { pause } from '../kit/clock'
import { above, find, get, insert, updateWhere } from '../kit/store'
import type { MemberContext } from '../kit/serve'
import { askFor, type Asked } from './ask-for'
import { SEATS, SIGN_UPS, type SignUpRecord } from './records'
import { SETTLE_AFTER_MS, takeSeat } from './seats'
import { settleArrival, settleDeparture } from './settle'
import { ownSignUp } from './sign-up-views'
import { signUpAgain } from './sign-up-again'

type Action = (typeof activityContract.actions)['signUp']

/**
 * Signs the caller up, once a slot. Four waves, however many come at once: who calls; what is asked for; the sign-up
 * with the try for a place, unless the organiser chooses; what became of it, beside one more look for what overlaps. ACT-08, ACT-10, D-13.
 * Errors: ACTIVITY.NOT_FOUND, ENDED, ROLE, AGE, GATE, COMPANIONS, AGREEMENT, OVERLAP, FULL.
 */
export async function signUp(
  input: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at } = context
  const asked = await askFor(input, context)
  if (asked.earlier) return { signUp: await signUpAgain(asked, asked.earlier, at) }
  const { seats, signUp: anew } = asked
  const [isNew, hasPlace] = await Promise.all([
    insert(SIGN_UPS, anew),
    anew.state === 'pending' && takeSeat(seats, anew, at),
  ])
  if (!isNew) return { signUp: await signUpAgain(asked, undefined, at) }
  return { signUp: ownSignUp(asked.activity, await arrive(asked, hasPlace, at)) }
}

/** What becomes of a sign-up that stands. Errors: ACTIVITY.OVERLAP, FULL. */
export async function arrive(
  { signUp, seats }: Pick<Asked, 'signUp' | 'seats'>,
  hasPlace: boolean,
  at: number,
): Promise<SignUpRecord> {
  const isAsked = signUp.state === 'asked'
  const [arrived, clash, held] = await Promise.all([
    isAsked ? signUp : settleArrival(signUp, hasPlace, at),
    findClash(signUp),
    isAsked || hasPlace ? undefined : get(SEATS, seats._id),
  ])
  // The same person twice at once: one try wrote the sign-up, the other took the place for it.
  const tookBeside = held?.holders.includes(signUp._id) ?? false
  const settled = tookBeside ? await settleArrival(signUp, true, at) : arrived
  if (clash) await leave(settled, 'expired', at)
  if (clash) throw new CodedError(activityErrors.OVERLAP)
  if (!isAsked && !hasPlace && !tookBeside && offerUntil(at, seats.from) === null) {
    await leave(settled, 'expired', at)
    throw new CodedError(activityErrors.FULL)
  }
  return settled
}

/**
 * Another sign-up of the same person for the same time that stays. Whoever came first stays; but a later one that was
 * written and had looked before this one was there cannot know of it: if it is still there after a while, this one leaves.
 */
async function findClash(signUp: SignUpRecord): Promise<SignUpRecord | undefined> {
  const { accountId, from } = signUp
  if (accountId === null) return undefined
  const live = await find(SIGN_UPS, { accountId, live: true, to: above(from) }, { limit: 100 })
  const others = live.filter((other) => other._id !== signUp._id && overlaps(other, signUp))
  const earlier = others.find((other) => isEarlier(other, signUp))
  if (earlier) return earlier
  for (const other of others) if (await stays(other)) return other
  return undefined
}

function isEarlier(one: SignUpRecord, other: SignUpRecord): boolean {
  return one.askedAt < other.askedAt || (one.askedAt === other.askedAt && one._id < other._id)
}

/** When one looks whether somebody leaves who has to, in milliseconds since the look before. */
const LOOKS_AFTER = [200, 500, 1000]

async function stays({ _id }: SignUpRecord): Promise<boolean> {
  for (const milliseconds of LOOKS_AFTER) {
    await pause(milliseconds)
    if (!(await get(SIGN_UPS, _id))?.live) return false
  }
  return true
}

/** Leaves: what it held goes back, and to the next in line. Errors: ACTIVITY.STATE: it changed meanwhile. */
export async function leave(
  signUp: SignUpRecord,
  leavesAs: NonNullable<SignUpRecord['leavesAs']>,
  at: number,
  change: Leaving = {},
): Promise<SignUpRecord> {
  const left = await tryLeave(signUp, leavesAs, at, change)
  if (!left) throw new CodedError(activityErrors.STATE)
  return left
}

type Leaving = Partial<Pick<SignUpRecord, 'cancelled' | 'refusal'>>

/** The same; undefined when it changed meanwhile. */
export async function tryLeave(
  signUp: SignUpRecord,
  leavesAs: NonNullable<SignUpRecord['leavesAs']>,
  at: number,
  change: Leaving = {},
): Promise<SignUpRecord | undefined> {
  const leaving = await beginLeaving(signUp, { ...change, leavesAs }, at + SETTLE_AFTER_MS)
  return leaving && settleDeparture(leaving, at)
}

/** Begins to leave; the tick gives the place on once it can no longer be taken back. Errors: ACTIVITY.STATE. D-34. */
export async function holdBack(
  signUp: SignUpRecord,
  change: Leaving,
  at: number,
): Promise<SignUpRecord> {
  const leaving = await beginLeaving(signUp, { ...change, leavesAs: 'cancelled' }, at + UNDO_MS)
  if (!leaving) throw new CodedError(activityErrors.STATE)
  return leaving
}

async function beginLeaving(
  signUp: SignUpRecord,
  change: Leaving & Pick<SignUpRecord, 'leavesAs'>,
  settleAt: number,
): Promise<SignUpRecord | undefined> {
  const leaving = { ...change, state: 'leaving', live: false, remindAt: null, settleAt } as const
  const asBefore = { _id: signUp._id, state: signUp.state }
  const gone = await updateWhere(SIGN_UPS, asBefore, leaving)
  return gone === 1 ? { ...signUp, ...leaving } : undefined
}
