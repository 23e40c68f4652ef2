/** What a sign-up becomes once it is known whether it holds a place; also for what was cut off in the middle. */
import { reminderAt } from '@shared/activity/deadlines'
import type { Instant } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import { among, atMost, find, get, updateWhere } from '../kit/store'
import { moveLineOn } from './line'
import { SEATS, SIGN_UPS, type SignUpRecord } from './records'
import { beginQueue, returnSeat, takeSeat } from './seats'

/** A retry may have put it in line already, before the first try had its place. */
const UNSETTLED = ['pending', 'waiting']

/** Settles a new sign-up: confirmed with a place, else in line. The sign-up as it is then. */
export async function settleArrival(
  signUp: SignUpRecord,
  hasPlace: boolean,
  at: Instant,
): Promise<SignUpRecord> {
  const settled = hasPlace
    ? ({ state: 'confirmed', remindAt: reminderAt(signUp.from, at), settleAt: null } as const)
    : ({ state: 'waiting', settleAt: null } as const)
  await Promise.all([
    updateWhere(
      SIGN_UPS,
      { _id: signUp._id, state: among(hasPlace ? UNSETTLED : ['pending']) },
      settled,
    ),
    hasPlace ? tellConfirmed(signUp, at) : beginQueue(signUp.seatsId, at),
  ])
  return { ...signUp, ...settled }
}

/** Says that a place is theirs; once, however often it is settled. ACT-13. */
export async function tellConfirmed(
  { _id, accountId, title, from, askedAt }: SignUpRecord,
  at: Instant,
): Promise<void> {
  if (accountId === null) return
  const about = { record: _id, turn: String(askedAt), at }
  await postNoticeOnce({ accountId, kind: 'signUpConfirmed', params: { title, from }, ...about })
}

/** Settles who leaves: the place goes back, and to the next in line. The sign-up as it is then. */
export async function settleDeparture(signUp: SignUpRecord, at: Instant): Promise<SignUpRecord> {
  const left = { state: signUp.leavesAs ?? 'cancelled', settleAt: null } as const
  await returnSeat(signUp, at)
  await updateWhere(SIGN_UPS, { _id: signUp._id, state: 'leaving' }, left)
  await moveLineOn(signUp.seatsId, at)
  return { ...signUp, ...left }
}

const SLICE = 20

function cutOff(limit: number): Promise<SignUpRecord[]> {
  return find(SIGN_UPS, { settleAt: atMost(now()) }, { limit })
}

/** Finishes what was cut off between two writes: the places say who holds one. */
export const settleCutOff: Job = {
  name: 'settle',
  isDue: async () => (await cutOff(1)).length > 0,
  async runSlice() {
    const found = await cutOff(SLICE)
    for (const signUp of found) await settle(signUp)
    return found.length === SLICE
  },
}

async function settle(signUp: SignUpRecord): Promise<void> {
  if (signUp.state === 'leaving') return void (await settleDeparture(signUp, now()))
  await finishArrival(signUp, now())
}

/**
 * Settles a sign-up that was cut off after it was written: the places say whether it holds one. If it came so far as to be
 * written alone, it tries for one now, as it would have then.
 */
export async function finishArrival(signUp: SignUpRecord, at: Instant): Promise<SignUpRecord> {
  const seats = await get(SEATS, signUp.seatsId)
  const holds = seats?.holders.includes(signUp._id) ?? false
  const hasPlace = holds || (seats !== undefined && (await takeSeat(seats, signUp, at)))
  return settleArrival(signUp, hasPlace, at)
}
