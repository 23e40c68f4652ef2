/** Holds the places against the sign-ups: a place whose sign-up was never written, or has ended, is given back. */
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { among, atMost, find, updateWhere } from '../kit/store'
import { moveLineOn } from './line'
import { SEATS, SIGN_UPS, type SeatsRecord } from './records'
import { sizeOf } from './seats'

const SLICE = 10
/** The service's own limit of one query. */
const MOST_AT_ONCE = 500

function toCheck(limit: number): Promise<SeatsRecord[]> {
  return find(SEATS, { checkAt: atMost(now()) }, { limit })
}

export const checkSeats: Job = {
  name: 'seats',
  isDue: async () => (await toCheck(1)).length > 0,
  async runSlice() {
    const found = await toCheck(SLICE)
    for (const seats of found) await check(seats)
    return found.length === SLICE
  },
}

/** Rewrites who holds what only when nothing changed meanwhile; else the next tick looks again. */
async function check({ _id, holders, taken, checkAt }: SeatsRecord): Promise<void> {
  const signUps = await find(SIGN_UPS, { _id: among(holders) }, { limit: MOST_AT_ONCE })
  const kept = signUps.filter(({ live, state }) => live || state === 'leaving')
  const asRead = { _id, taken, checkAt }
  if (kept.length === holders.length) {
    await updateWhere(SEATS, asRead, { checkAt: null })
    return
  }
  const right = {
    holders: kept.map((signUp) => signUp._id),
    taken: kept.reduce((sum, signUp) => sum + sizeOf(signUp), 0),
  }
  const mended = { ...right, queueing: true, moveAt: now(), checkAt: null }
  if ((await updateWhere(SEATS, asRead, mended)) === 1) await moveLineOn(_id, now())
}
