import { PROOF_WORKING_DAYS } from '@shared/badge/proof-rules'
import type { Instant } from '@shared/kit/time'
import {
  CALENDAR_YEAR_MISSING,
  workingDaysAfter,
  type Deadline,
  type HolidayTable,
} from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import { logAlarm } from '../kit/log'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { PROOFS, type ProofRecord } from './proof-records'

/** When a proof that is asked for now is issued or sent back at the latest; a missing year alarms. D-15, D-28. */
export function proofDue(at: Instant, table: HolidayTable): Deadline {
  const due = workingDaysAfter(at, PROOF_WORKING_DAYS, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'badge', at: due.at })
  return due
}

interface Known {
  readonly proof: ProofRecord
  readonly due: Deadline
}

async function knownByNow(): Promise<Known[]> {
  const [proofs, table] = await Promise.all([
    find(PROOFS, { dueProvisional: true, state: 'waiting' }, { limit: MOST_PROVISIONAL }),
    holidayTable(),
  ])
  return proofs
    .map((proof) => ({ proof, due: workingDaysAfter(proof.at, PROOF_WORKING_DAYS, table) }))
    .filter(({ due }) => !due.provisional)
}

async function putRight({ proof: { _id }, due }: Known): Promise<void> {
  await transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, _id)
    if (proof?.state !== 'waiting' || !proof.dueProvisional) return
    await transaction.update(PROOFS, _id, { dueAt: due.at, dueProvisional: false })
  })
}

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeProofDue = recomputeDueBy(knownByNow, putRight)
