/**
 * Deletes the person behind accounts that were closed seven days ago; what they did stays, without a name.
 * Resumable: the account keeps its `closesAt` until nothing of the person is left, and every step may run again.
 */
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, isClosed, type AccountRecord } from '../kit/accounts'
import { audit } from '../kit/audit'
import { now } from '../kit/clock'
import { endGrants } from '../kit/grants'
import type { Job } from '../kit/jobs'
import { fileIdOf, FILES, type FileRecord } from '../kit/people'
import { leaveService } from '../kit/service'
import { below, find, updateWhere } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { sweepPerson } from './sweep-person'

const SLICE = 5
const ACTOR = 'timer:account.purgeClosed'

export const purgeClosed: Job = {
  name: 'purgeClosed',
  isDue: async () => (await dueAccounts(1)).length > 0,
  async runSlice() {
    const due = await dueAccounts(SLICE)
    for (const account of due) await purge(account, now())
    return due.length === SLICE
  },
}

function dueAccounts(limit: number): Promise<AccountRecord[]> {
  return find(ACCOUNTS, { closesAt: below(now()) }, { order: [['closesAt', 'asc']], limit })
}

async function purge({ _id }: AccountRecord, at: Instant): Promise<void> {
  const isGone = await transact(async (transaction) => {
    const account = await transaction.get(ACCOUNTS, _id)
    // Its owner signed in again, just now.
    if (!account?.closesAt || account.closesAt > at) return false
    if (!isClosed(account)) await forgetPerson(transaction, account, at)
    return true
  })
  if (!isGone) return
  await sweepPerson(_id)
  await updateWhere(ACCOUNTS, { _id, openId: null }, { closesAt: null })
}

/** What must happen together: roles and service end, and account and file forget whose they were. */
async function forgetPerson(
  transaction: Transaction,
  { _id, closesAt }: AccountRecord,
  at: Instant,
): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(_id))
  const act = { by: ACTOR, at, reason: '注销账号', what: 'closed' }
  if (file) await leaveService(transaction, file, act)
  const account = await transaction.get(ACCOUNTS, _id)
  const left = await transaction.get(FILES, fileIdOf(_id))
  if (!account) throw new Error('an account is gone while it is closed')
  const consents = account.consents.map((given) => ({ withdrawnAt: at, ...given }))
  await together([
    endGrants(transaction, account, () => true, act),
    left && forgetFile(transaction, left),
    audit(transaction, {
      ...{ _id: deterministicId('audit', 'closed', _id, String(closesAt)), at, actor: ACTOR },
      ...{ action: 'account.purge', target: _id, stationId: null, reason: null },
      ...{ requestId: 'timer', subject: null, role: null },
    }),
  ])
  await transaction.update(ACCOUNTS, _id, {
    ...{ openId: null, displayName: '', volunteerNo: null, phone: null, consents },
  })
}

async function forgetFile(transaction: Transaction, { _id, history }: FileRecord): Promise<void> {
  await transaction.update(FILES, _id, {
    ...{ person: null, identity: null, conflictId: null, lastFourHash: null, correctionId: null },
    ...{ qualifications: [], history: history.map((event) => ({ ...event, note: '' })) },
  })
}
