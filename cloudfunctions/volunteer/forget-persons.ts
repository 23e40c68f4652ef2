import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { below, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { identityId, volunteerIdOf } from './person'
import { APPLICATIONS, IDENTITIES, VOLUNTEERS, type ApplicationRecord } from './records'

const SLICE = 20

/**
 * Deletes the person from applications that are decided: at once when the decision can no longer be taken back, thirty
 * days after a return. R-26.
 */
export const forgetPersons: Job = {
  name: 'forgetPersons',
  isDue: async () => (await decided(1)).length > 0,
  async runSlice() {
    const found = await decided(SLICE)
    await Promise.all(found.map(forget))
    return found.length === SLICE
  },
}

function decided(limit: number): Promise<ApplicationRecord[]> {
  return find(APPLICATIONS, { forgetAt: below(now()) }, { order: [['forgetAt', 'asc']], limit })
}

function forget({ _id }: ApplicationRecord): Promise<void> {
  return transact(async (transaction) => {
    const application = await transaction.get(APPLICATIONS, _id)
    // Taken back since: it waits again, and its person stays.
    if (!application || application.forgetAt === null || application.forgetAt > now()) return
    const { accountId, identity } = application
    const file = await transaction.get(VOLUNTEERS, volunteerIdOf(accountId))
    const holder =
      identity === null ? undefined : await transaction.get(IDENTITIES, identityId(identity))
    const change = { person: null, replaced: null, forgetAt: null, identity: null }
    await together([
      transaction.update(APPLICATIONS, _id, change),
      identity !== null &&
        holder?.accountId === accountId &&
        file?.identity !== identity &&
        transaction.remove(IDENTITIES, identityId(identity)),
    ])
  })
}
