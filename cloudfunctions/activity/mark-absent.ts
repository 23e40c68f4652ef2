import { now } from '../kit/clock'
import { ATTENDANCES } from '../kit/attendance'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import { among, atMost, count, find, insert, updateWhere } from '../kit/store'
import { notHere } from './attendance-steps'
import { ACTIVITIES, SEATS, SIGN_UPS, type ActivityRecord } from './records'
import type { SeatsRecord, SignUpRecord } from './records'

/** Places have hundreds of holders at most. */
const MOST_HOLDERS = 500
/** At once, so that a slice stays short. */
const SLICE = 50

async function toNote(): Promise<SeatsRecord | undefined> {
  const [seats] = await find(SEATS, { absentAt: atMost(now()) }, { limit: 1 })
  return seats
}

/**
 * Notes who had a place and neither came nor gave it back, a day behind the end: until then a check that was made without a
 * network may still be sent. Where nobody at all was checked in, the list was not kept here, and nobody is called absent.
 * GAP-16.
 */
export const markAbsent: Job = {
  name: 'absent',
  isDue: async () => !!(await toNote()),
  async runSlice() {
    const seats = await toNote()
    if (!seats) return false
    const missing = await missingOf(seats)
    await Promise.all(missing.slice(0, SLICE).map(note))
    if (missing.length <= SLICE) await updateWhere(SEATS, { _id: seats._id }, { absentAt: null })
    return true
  },
}

/** Who is confirmed, and neither here nor noted. */
async function missingOf({ activityId, slotId, holders }: SeatsRecord): Promise<Missing[]> {
  const checked = { activityId, slotId, state: among(['here', 'left']) }
  const [[activity], signUps, kept, attended] = await Promise.all([
    find(ACTIVITIES, { _id: activityId }, { limit: 1 }),
    find(SIGN_UPS, { _id: among(holders), state: 'confirmed' }, { limit: MOST_HOLDERS }),
    find(ATTENDANCES, { _id: among(holders) }, { limit: MOST_HOLDERS }),
    count(ATTENDANCES, checked),
  ])
  if (!activity || attended === 0) return []
  const known = new Set(kept.filter(({ state }) => state !== 'coming').map(({ _id }) => _id))
  return signUps.filter(({ _id }) => !known.has(_id)).map((signUp) => ({ activity, signUp }))
}

interface Missing {
  readonly activity: ActivityRecord
  readonly signUp: SignUpRecord
}

/** Told once, also when it is cut off in between. */
async function note({ activity, signUp }: Missing): Promise<void> {
  const { _id, accountId, title } = signUp
  if (accountId !== null) {
    await postNoticeOnce({ accountId, kind: 'missed', params: { title }, record: _id, at: now() })
  }
  const absent = { ...notHere({ activity, signUp }), state: 'absent' } as const
  if (await insert(ATTENDANCES, absent)) return
  await updateWhere(ATTENDANCES, { _id, state: 'coming' }, { state: 'absent' })
}
