import type { Deadline } from '@shared/kit/working-days'
import { workingDaysAfter } from '@shared/kit/working-days'
import { CLAIM_WORKING_DAYS } from '@shared/ledger/claim-rules'
import { holidayTable } from '../kit/calendar'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { CLAIMS, type ClaimRecord } from './claim-records'

interface Known {
  readonly claim: ClaimRecord
  readonly due: Deadline
}

/** The open claims with a provisional deadline that the table can tell by now. One wave. */
async function knownByNow(): Promise<Known[]> {
  const provisional = { dueProvisional: true, state: 'open' } as const
  const [claims, table] = await Promise.all([
    find(CLAIMS, provisional, { order: [['at', 'asc']], limit: MOST_PROVISIONAL }),
    holidayTable(),
  ])
  return claims
    .map((claim) => ({ claim, due: workingDaysAfter(claim.since, CLAIM_WORKING_DAYS, table) }))
    .filter(({ due }) => !due.provisional)
}

async function putRight({ claim: { _id }, due }: Known): Promise<void> {
  await transact(async (transaction) => {
    const claim = await transaction.get(CLAIMS, _id)
    if (claim?.state !== 'open' || !claim.dueProvisional) return
    await transaction.update(CLAIMS, _id, { dueAt: due.at, dueProvisional: false })
  })
}

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeClaims = recomputeDueBy(knownByNow, putRight)
