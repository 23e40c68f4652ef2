import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import { isProvable, overlapping } from '@shared/badge/proof-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert } from '../kit/store'
import { linesOf, ownRecords } from './proof-lines'
import { proofRow, PROOFS, returnedOf, revocationOf, type ProofRecord } from './proof-records'

type Actions = typeof proofActions
type List = Actions['listProofs']
type Read = Actions['readProof']

const PAGE_SIZE = 20
/** More than wait at a station at once. */
const MOST_WAITING = 50

/** A station's proofs. One wave. */
export async function listProofs(
  { stationId, of, before }: ParsedOf<List>,
  { authorize }: MemberContext,
): Promise<OutputOf<List>> {
  authorize(stationId)
  if (of === 'waiting') {
    const waiting = await find(
      PROOFS,
      { stationId, state: among(['waiting', 'deciding']) },
      { order: [['dueAt', 'asc']], limit: MOST_WAITING },
    )
    return { proofs: waiting.map(proofRow), more: false }
  }
  const { records, more } = await findPage(
    PROOFS,
    { stationId, state: among(['issued', 'revoked', 'returned']) },
    { field: 'at', before, size: PAGE_SIZE },
  )
  return { proofs: records.map(proofRow), more }
}

/** One with what is looked at before it is sealed: its records as they are now, until it is issued; audited. Two waves. */
export async function readProof(
  { id }: ParsedOf<Read>,
  context: MemberContext,
): Promise<OutputOf<Read>> {
  const { account, authorize } = context
  const proof = await get(PROOFS, id)
  authorize(proof?.stationId)
  if (!proof) throw new CodedError(proofErrors.NO_PROOF)
  const { stationId, stationName, withIdNumber, accountId } = proof
  const row = auditRow(context, 'badge.readProof', id, { stationId, subject: accountId })
  const [now] = await Promise.all([proof.issued ? SEALED : asOfNow(proof), insert(AUDITS, row)])
  return {
    proof: proofRow({ ...proof, ...(now.lines ? { lines: now.lines } : {}) }),
    ...{ stationId, stationName, withIdNumber, own: accountId === account._id },
    lines: [...(now.lines ?? proof.lines)],
    ...{ notProvable: now.notProvable, overlapping: now.overlapping },
    ...{ returned: returnedOf(proof), revoked: revocationOf(proof) },
  }
}

/** What is issued stays as it is. */
const SEALED = { lines: undefined, notProvable: 0, overlapping: 0 }

async function asOfNow({ recordIds, accountId }: ProofRecord) {
  const records = await ownRecords(recordIds, accountId)
  const missing = recordIds.length - records.length
  return {
    lines: linesOf(records),
    notProvable: missing + records.filter((one) => !isProvable(one)).length,
    overlapping: overlapping(records),
  }
}
