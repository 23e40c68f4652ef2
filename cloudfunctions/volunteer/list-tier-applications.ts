import type { tierActions } from '@shared/volunteer/tier-actions'
import type { OutputOf } from '@shared/kit/contract'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { find, insert } from '../kit/store'
import { TIER_RECORDS, type TierRecord } from './records'
import { openStatement } from './tier-statement'

type Output = OutputOf<(typeof tierActions)['listTierApplications']>

/**
 * The applications that wait for the association, the most urgent first: names covered, what is judged in plain.
 * That somebody read a statement is written down for its owner before it is opened. TIER-02, PRV-02. Three waves.
 */
export async function listTierApplications(
  _input: unknown,
  context: MemberContext,
): Promise<Output> {
  const waiting = await find(
    TIER_RECORDS,
    { state: 'waiting' },
    { order: [['dueAt', 'asc']], limit: 50 },
  )
  const rows = waiting.map(({ _id, stationId, accountId: subject }) =>
    auditRow(context, 'volunteer.listTierApplications', _id, { stationId, subject }),
  )
  await Promise.all(rows.map((row) => insert(AUDITS, row)))
  return { applications: waiting.flatMap(rowOf) }
}

function rowOf(record: TierRecord): Output['applications'] {
  const { _id, tier, maskedName, stationName, at, dueAt } = record
  const statement = openStatement(record)
  if (!statement) return []
  return [{ id: _id, tier, maskedName, stationName, at, dueAt, statement }]
}
