import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { atMost, find, updateWhere } from '../kit/store'
import { followTakingPart } from '../kit/taking-part'

const SLICE = 5

/** Has what activities keep of an account that was joined to another follow there. Cut off, it begins again. VOL-01. */
export const followMerged: Job = {
  name: 'followMerged',
  isDue: async () => (await toFollow(1)).length > 0,
  async runSlice() {
    const found = await toFollow(SLICE)
    for (const { _id, mergedInto, followAt } of found) {
      if (mergedInto) await followTakingPart(_id, mergedInto)
      await updateWhere(ACCOUNTS, { _id, followAt: followAt ?? null }, { followAt: null })
    }
    return found.length === SLICE
  },
}

function toFollow(limit: number): Promise<AccountRecord[]> {
  return find(ACCOUNTS, { followAt: atMost(now()) }, { limit })
}
