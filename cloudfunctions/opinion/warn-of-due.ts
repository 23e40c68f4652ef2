import type { Job } from '../kit/jobs'
import { now } from '../kit/clock'
import { below, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { receiversOf } from './receivers'
import { OPINIONS, type OpinionRecord } from './records'
import { tellOpinion } from './story'

const SLICE = 10

/**
 * Tells those who decide, when one working day is left, that an opinion still has no result; and who takes it in, as
 * long as it stands with them. Once for each. CMP-06, MSG-03.
 */
export const warnOfDue: Job = {
  name: 'warnOfDue',
  isDue: async () => (await toWarn(1)).length > 0,
  async runSlice() {
    const found = await toWarn(SLICE)
    for (const opinion of found) await warn(opinion)
    return found.length === SLICE
  },
}

function toWarn(limit: number): Promise<OpinionRecord[]> {
  return find(OPINIONS, { warnAt: below(now()) }, { order: [['warnAt', 'asc']], limit })
}

function warn({ _id }: OpinionRecord): Promise<void> {
  return transact(async (transaction) => {
    const at = now()
    const opinion = await transaction.get(OPINIONS, _id)
    if (!opinion || opinion.warnAt === null || opinion.warnAt > at) return
    const withIntake = opinion.state === 'received' || opinion.state === 'accepted'
    const groups = await Promise.all([
      receiversOf('deciders', opinion, at),
      withIntake ? receiversOf('intake', opinion, at) : [],
    ])
    const tell = { to: 'deciders', kind: 'opinionWaits', turn: 'due' } as const
    await together([
      transaction.update(OPINIONS, _id, { warnAt: null }),
      ...[...new Set(groups.flat())].map((accountId) =>
        tellOpinion(transaction, opinion, { tell, accountId, at }),
      ),
    ])
  })
}
