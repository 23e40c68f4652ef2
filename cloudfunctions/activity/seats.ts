/** The places of a post in a slot. Each change is one conditional update of one record: see `SeatsRecord`. */
import { OFFLINE_SEND_MS } from '@shared/activity/check-rules'
import type { Instant } from '@shared/kit/time'
import { append, atMost, drop, get, plus, updateWhere, without } from '../kit/store'
import { SEATS, type SeatsRecord, type SignUpRecord } from './records'

/** Longer than any act takes: what is not settled by then was cut off. */
export const SETTLE_AFTER_MS = 30_000

/** How many places a sign-up takes: its own and its companions'. */
export function sizeOf({ companions }: Pick<SignUpRecord, 'companions'>): number {
  return 1 + companions
}

export function seatsId(activityId: string, slotId: string, postId: string): string {
  return `${activityId}.${slotId}.${postId}`
}

/** The places of a new post and slot, all free. Who came may be known only when what was scanned without a network is sent. */
export function emptySeats(
  place: Pick<SeatsRecord, 'activityId' | 'slotId' | 'postId' | 'for' | 'capacity'> & {
    readonly from: Instant
    readonly to: Instant
  },
): SeatsRecord {
  const { to, ...seats } = place
  const _id = seatsId(place.activityId, place.slotId, place.postId)
  return {
    ...{ _id, ...seats, taken: 0, holders: [], queueing: false, moveAt: null, checkAt: null },
    absentAt: to + OFFLINE_SEND_MS,
  }
}

/**
 * Takes places for somebody who comes now, unless somebody else is in line: true when they are theirs.
 * One wave; asked twice it takes them once.
 */
export function takeSeat(seats: SeatsRecord, signUp: SignUpRecord, at: Instant): Promise<boolean> {
  return take(seats, signUp, at, { queueing: false })
}

/** Takes places for the first in line. */
export function giveSeat(seats: SeatsRecord, signUp: SignUpRecord, at: Instant): Promise<boolean> {
  return take(seats, signUp, at, {})
}

async function take(
  { _id, capacity, holders }: SeatsRecord,
  signUp: SignUpRecord,
  at: Instant,
  only: Partial<Pick<SeatsRecord, 'queueing'>>,
): Promise<boolean> {
  const size = sizeOf(signUp)
  if (size > capacity) return false
  const free = { _id, capacity, taken: atMost(capacity - size), holders: without(signUp._id) }
  const checkAt = at + SETTLE_AFTER_MS
  const change = { taken: plus(size), holders: append(signUp._id), checkAt }
  if ((await updateWhere(SEATS, { ...free, ...only }, change)) === 1) return true
  // A first try was cut off before its sign-up was written: what it took is kept, and looked at again as if taken now.
  const held = { _id, holders: signUp._id as unknown as readonly string[] }
  return holders.includes(signUp._id) && (await updateWhere(SEATS, held, { checkAt })) === 1
}

/** Gives places back; from then on they go to those in line, until the line is empty. Done twice it gives them once. */
export async function returnSeat(signUp: SignUpRecord, at: Instant): Promise<void> {
  const held = { _id: signUp.seatsId, holders: signUp._id as unknown as readonly string[] }
  await updateWhere(SEATS, held, {
    taken: plus(-sizeOf(signUp)),
    holders: drop(signUp._id),
    queueing: true,
    moveAt: at,
  })
}

/** Says that somebody is in line: nobody passes them any more, and the tick looks whether something is free. */
export async function beginQueue(seatsId: string, at: Instant): Promise<void> {
  await updateWhere(SEATS, { _id: seatsId }, { queueing: true, moveAt: at })
}

/** Says that nobody is. */
export async function endQueue(seatsId: string): Promise<void> {
  await updateWhere(SEATS, { _id: seatsId }, { queueing: false })
}

const SWAP_TRIES = 5

/** Hands the place of one sign-up on to another of the same size; false when it is not held any more. */
export async function handOverSeat(
  seatsId: string,
  from: SignUpRecord,
  signUp: SignUpRecord,
  at: Instant,
): Promise<boolean> {
  for (let attempt = 0; attempt < SWAP_TRIES; attempt++) {
    const seats = await get(SEATS, seatsId)
    if (!seats?.holders.includes(from._id)) return false
    const holders = seats.holders.map((holder) => (holder === from._id ? signUp._id : holder))
    const asRead = { _id: seatsId, taken: seats.taken, checkAt: seats.checkAt }
    // One later than any other: whoever changes the places meanwhile has this one try again.
    const checkAt = Math.max(at + SETTLE_AFTER_MS, (seats.checkAt ?? 0) + 1)
    if ((await updateWhere(SEATS, asRead, { holders, checkAt })) === 1) return true
  }
  return false
}
