import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { below, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { OPINION_PEOPLE, OPINIONS, type OpinionRecord } from './records'

const SLICE = 20

/** Deletes who raised an opinion, a year after it was filed; the opinion stays. R-26, D-17. */
export const forgetPeople: Job = {
  name: 'forgetPeople',
  isDue: async () => (await toForget(1)).length > 0,
  async runSlice() {
    const found = await toForget(SLICE)
    await Promise.all(found.map(forget))
    return found.length === SLICE
  },
}

function toForget(limit: number): Promise<OpinionRecord[]> {
  return find(OPINIONS, { forgetAt: below(now()) }, { order: [['forgetAt', 'asc']], limit })
}

function forget({ _id }: OpinionRecord): Promise<void> {
  return transact(async (transaction) => {
    const person = await transaction.get(OPINION_PEOPLE, _id)
    await together([
      transaction.update(OPINIONS, _id, { forgetAt: null }),
      person && transaction.remove(OPINION_PEOPLE, _id),
    ])
  })
}
