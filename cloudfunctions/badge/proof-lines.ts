import type { ProofLine } from '@shared/badge/proof-model'
import { MOST_PROOF_LINES } from '@shared/badge/proof-rules'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { among, find } from '../kit/store'

/** What a proof says of a record. */
export function lineOf(record: KeptServiceRecord): ProofLine {
  const { _id, kind, day, title, content, organiser, minutes, manual } = record
  return { recordId: _id, kind, day, title, content, organiser, minutes, manual }
}

/** Lines in the order of their days. */
export function linesOf(records: readonly KeptServiceRecord[]): ProofLine[] {
  const inOrder = [...records].sort(
    (one, other) => one.at - other.at || (one._id < other._id ? -1 : 1),
  )
  return inOrder.map(lineOf)
}

/** The records of these ids that are somebody's own. One wave. */
export async function ownRecords(
  ids: readonly string[],
  accountId: string,
): Promise<KeptServiceRecord[]> {
  const found = await find(SERVICE_RECORDS, { _id: among(ids) }, { limit: MOST_PROOF_LINES })
  return found.filter((one) => one.accountId === accountId)
}
