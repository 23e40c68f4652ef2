import { isInForce } from '@shared/account/rules'
import { DAY, localDate } from '@shared/kit/time'
import { now } from '../kit/clock'
import { GRANTS, type GrantRecord } from '../kit/grants'
import type { Job } from '../kit/jobs'
import { noticeId, NOTICES, postNotice } from '../kit/notices'
import { below, count, find, updateWhere } from '../kit/store'
import { transact } from '../kit/transact'
import { APPLICATIONS, type ApplicationRecord } from './records'

/** More managers than a station has. */
const MOST_MANAGERS = 50

/**
 * Tells the managers of a station, once a day, how many applications must be answered within a day. MSG-03, D-15.
 * Each application says when its station is told next, so that nothing is told twice and nothing is forgotten.
 */
export const reviewsDue: Job = {
  name: 'reviewsDue',
  isDue: async () => (await nextToWarn()) !== undefined,
  async runSlice() {
    const next = await nextToWarn()
    if (!next) return false
    await warnStation(next)
    return true
  },
}

async function nextToWarn(): Promise<ApplicationRecord | undefined> {
  const due = { state: 'waiting', warnAt: below(now()) } as const
  const [next] = await find(APPLICATIONS, due, { order: [['warnAt', 'asc']], limit: 1 })
  return next
}

async function warnStation({ stationId }: ApplicationRecord): Promise<void> {
  const at = now()
  const due = { stationId, state: 'waiting', dueAt: below(at + DAY + 1) } as const
  const [waiting, [first], managers] = await Promise.all([
    count(APPLICATIONS, due),
    find(APPLICATIONS, due, { order: [['dueAt', 'asc']], limit: 1 }),
    find(
      GRANTS,
      { scopeId: stationId, endedAt: null, role: 'stationManager' },
      { limit: MOST_MANAGERS },
    ),
  ])
  if (first) {
    const told = { count: waiting, dueAt: first.dueAt }
    const inForce = managers.filter((grant) => isInForce(grant, at))
    await Promise.all(inForce.map((manager) => warn(manager, told, at)))
  }
  const warned = { stationId, state: 'waiting', warnAt: below(at) } as const
  await updateWhere(APPLICATIONS, warned, { warnAt: at + DAY })
}

/** One message a day for each manager, also when the job was cut off after some of them. */
async function warn(
  { accountId, scopeId }: GrantRecord,
  params: { count: number; dueAt: number },
  at: number,
): Promise<void> {
  const turn = `${localDate(at)}-${accountId}`
  await transact(async (transaction) => {
    if (await transaction.get(NOTICES, noticeId('reviewsDue', scopeId, turn))) return
    await postNotice(transaction, {
      ...{ accountId, kind: 'reviewsDue', params, record: scopeId, turn, at },
    })
  })
}
