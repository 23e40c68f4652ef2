/** The line of a post in a slot: who gets what comes free, in the order in which they came. D-13. */
import { OFFER_ENDS_BEFORE_MS, offerUntil } from '@shared/activity/deadlines'
import type { Instant } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import { atMost, find, get, updateWhere } from '../kit/store'
import { SEATS, SIGN_UPS, type SeatsRecord, type SignUpRecord } from './records'
import { beginQueue, endQueue, giveSeat, returnSeat } from './seats'

/** So many of the line are looked at in one go; more wait for the next. */
const LINE_STEP = 20

/** The first in line, in order. */
function firstInLine(seatsId: string): Promise<SignUpRecord[]> {
  return find(
    SIGN_UPS,
    { seatsId, state: 'waiting' },
    {
      order: [
        ['askedAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: LINE_STEP,
    },
  )
}

/**
 * Offers what is free to the first in line, one after the other, as long as places last; strictly in order: a family that
 * needs more places than are free is waited for. Ends the line when nobody is in it, or when it is too near the start to
 * offer anything: what is free then goes to whoever comes. Whatever was cut off before is finished. True: call it again.
 */
export async function moveLine(seatsId: string, at: Instant): Promise<boolean> {
  const [seats, line] = await Promise.all([get(SEATS, seatsId), firstInLine(seatsId)])
  if (!seats) return false
  const until = offerUntil(at, seats.from)
  if (until === null) return dissolveLine(seats, line, at)
  if (line.length === 0) return endLine(seatsId, at)
  for (const signUp of line) {
    const holds = seats.holders.includes(signUp._id)
    if (!holds && !(await giveSeat(seats, signUp, at))) return false
    await offer(signUp, until)
  }
  return true
}

async function offer({ _id, accountId, title }: SignUpRecord, until: Instant): Promise<void> {
  const waiting = { _id, state: 'waiting' } as const
  const isOurs = await updateWhere(SIGN_UPS, waiting, { state: 'offered', offerUntil: until })
  if (isOurs !== 1 || accountId === null) return
  const about = { record: _id, turn: String(until), at: now() }
  await postNoticeOnce({ accountId, kind: 'placeOffered', params: { title, until }, ...about })
}

/** Somebody may have joined between the look and the end of the line: then it goes on. */
async function endLine(seatsId: string, at: Instant): Promise<boolean> {
  await endQueue(seatsId)
  const [late] = await firstInLine(seatsId)
  if (!late) return false
  await beginQueue(seatsId, at)
  return true
}

async function dissolveLine(
  { _id, holders }: SeatsRecord,
  line: readonly SignUpRecord[],
  at: Instant,
): Promise<boolean> {
  for (const signUp of line) {
    if (holders.includes(signUp._id)) await returnSeat(signUp, at)
    await turnAway(signUp)
  }
  if (line.length > 0) return true
  await endQueue(_id)
  return false
}

/** Everybody in line hears that no place came free for them. ACT-12. */
async function turnAway({ _id, accountId, title, askedAt }: SignUpRecord): Promise<void> {
  const reason = 'full'
  const over = { state: 'expired', live: false, refusal: { reason, note: '' } } as const
  const isOurs = await updateWhere(SIGN_UPS, { _id, state: 'waiting' }, over)
  if (isOurs !== 1 || accountId === null) return
  const about = { record: _id, turn: String(askedAt), at: now() }
  await postNoticeOnce({ accountId, kind: 'signUpRefused', params: { title, reason }, ...about })
}

/**
 * Moves a line as far as it goes now; what happens meanwhile has it looked at again, and so has the end of the time in
 * which places are offered: then who is still in line hears it.
 */
export async function moveLineOn(seatsId: string, at: Instant): Promise<void> {
  const before = await get(SEATS, seatsId)
  while (await moveLine(seatsId, at));
  if (!before || before.moveAt === null) return
  const { moveAt, from } = before
  const looked = { _id: seatsId, moveAt }
  await Promise.all([
    updateWhere(SEATS, { ...looked, queueing: false }, { moveAt: null }),
    updateWhere(SEATS, { ...looked, queueing: true }, { moveAt: from - OFFER_ENDS_BEFORE_MS }),
  ])
}

const SLICE = 10

function linesToMove(limit: number): Promise<SeatsRecord[]> {
  return find(SEATS, { moveAt: atMost(now()) }, { limit })
}

/** Moves the lines in which something came free, or somebody joined. */
export const moveLines: Job = {
  name: 'lines',
  isDue: async () => (await linesToMove(1)).length > 0,
  async runSlice() {
    const found = await linesToMove(SLICE)
    for (const { _id } of found) await moveLineOn(_id, now())
    return found.length === SLICE
  },
}
