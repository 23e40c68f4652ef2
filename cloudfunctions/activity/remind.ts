import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import { atMost, find, updateWhere } from '../kit/store'
import { SIGN_UPS, type SignUpRecord } from './records'

const SLICE = 50

function toRemind(limit: number): Promise<SignUpRecord[]> {
  return find(SIGN_UPS, { remindAt: atMost(now()) }, { limit })
}

/** Reminds those who have a place, a day before, once. ACT-13, AMB-29. */
export const remind: Job = {
  name: 'remind',
  isDue: async () => (await toRemind(1)).length > 0,
  async runSlice() {
    const found = await toRemind(SLICE)
    await Promise.all(found.map(tell))
    return found.length === SLICE
  },
}

async function tell({ _id, accountId, title, from }: SignUpRecord): Promise<void> {
  if (accountId !== null) {
    const params = { title, from }
    await postNoticeOnce({ accountId, kind: 'activitySoon', params, record: _id, at: now() })
  }
  await updateWhere(SIGN_UPS, { _id }, { remindAt: null })
}
