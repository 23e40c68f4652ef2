import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import { among, atMost, find, updateWhere } from '../kit/store'
import { ACTIVITIES, SIGN_UPS, type SignUpRecord } from './records'

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
    const ids = [...new Set(found.map(({ activityId }) => activityId))]
    const activities = ids.length
      ? await find(ACTIVITIES, { _id: among(ids) }, { limit: SLICE })
      : []
    const titles = new Map(activities.map(({ _id, fields }) => [_id, fields.plan.title]))
    await Promise.all(found.map((signUp) => tell(signUp, titles.get(signUp.activityId) ?? '')))
    return found.length === SLICE
  },
}

async function tell({ _id, accountId, from }: SignUpRecord, title: string): Promise<void> {
  if (accountId !== null) {
    const params = { title, from }
    await postNoticeOnce({ accountId, kind: 'activitySoon', params, record: _id, at: now() })
  }
  await updateWhere(SIGN_UPS, { _id }, { remindAt: null })
}
