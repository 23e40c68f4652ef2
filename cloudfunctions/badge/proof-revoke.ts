/** When a proof is good no more: somebody says so, or a record in it was corrected. D-23, HRS-10. */
import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import type { ProofRevokeReason } from '@shared/badge/proof-model'
import { isSameLine } from '@shared/badge/proof-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { holidayTable } from '../kit/calendar'
import { now } from '../kit/clock'
import { makeId } from '../kit/ids'
import type { Job } from '../kit/jobs'
import { decidersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import { fileIdOf, FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { atMost, find, get } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { beginProof, insertProof } from './proof-apply'
import { linesOf, ownRecords } from './proof-lines'
import { PROOFS, type ProofRecord } from './proof-records'

type Action = (typeof proofActions)['revokeProof']

/** Somebody of the station revokes it; nobody their own. */
export async function revokeProof(
  { id, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  const known = await get(PROOFS, id)
  authorize(known?.stationId)
  if (!known) throw new CodedError(proofErrors.NO_PROOF)
  if (known.accountId === account._id) throw new CodedError(proofErrors.OWN)
  const next = await successorOf(known, reason, at)
  return transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, id)
    if (proof?.state === 'revoked') return { state: proof.state }
    if (proof?.state !== 'issued') throw new CodedError(proofErrors.DECIDED)
    const { stationId, accountId: subject } = proof
    await together([
      revoke(transaction, proof, { by: account._id, reason, at, corrections: 0 }, next),
      audit(
        transaction,
        auditRow(context, 'badge.revokeProof', id, { stationId, subject, reason }),
      ),
    ])
    return { state: 'revoked' as const }
  })
}

const ACTOR = 'timer:badge.lookAtProofs'
const SLICE = 5

/** Revokes the proofs whose records were corrected, and asks their station for another at once. */
export const lookAtProofs: Job = {
  name: 'lookAtProofs',
  isDue: async () => (await toLookAt(1)).length > 0,
  async runSlice() {
    const records = await toLookAt(SLICE)
    for (const record of records) await lookAt(record)
    return records.length === SLICE
  },
}

function toLookAt(limit: number): Promise<KeptServiceRecord[]> {
  const due = { proofLookAt: atMost(now()) }
  return find(SERVICE_RECORDS, due, { order: [['proofLookAt', 'asc']], limit })
}

async function lookAt({ _id, proofs, proofLookAt }: KeptServiceRecord): Promise<void> {
  for (const proofId of proofs) await lookAtProof(proofId)
  await transact(async (transaction) => {
    const record = await transaction.get(SERVICE_RECORDS, _id)
    // Corrected once more in the meantime: it is looked at again.
    if (record?.proofLookAt !== proofLookAt) return
    await transaction.update(SERVICE_RECORDS, _id, { proofLookAt: null })
  })
}

async function lookAtProof(proofId: string): Promise<void> {
  const at = now()
  const known = await get(PROOFS, proofId)
  if (known?.state !== 'issued') return
  const records = new Map(
    (await ownRecords(known.recordIds, known.accountId)).map((one) => [one._id, one]),
  )
  const corrections = known.lines.filter((line) => {
    const record = records.get(line.recordId)
    return !record || !isSameLine(line, record)
  }).length
  if (corrections === 0) return
  const next = await successorOf(known, 'corrected', at)
  await transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, proofId)
    if (proof?.state !== 'issued') return
    await revoke(transaction, proof, { by: ACTOR, reason: 'corrected', at, corrections }, next)
  })
}

/** What stands for a proof whose records were corrected, and who is told of it. */
interface Successor {
  readonly proof: ProofRecord
  readonly deciders: readonly string[]
}

/** Undefined where nothing is left to prove, or where it should not have been given out at all. */
async function successorOf(
  proof: ProofRecord,
  reason: ProofRevokeReason,
  at: Instant,
): Promise<Successor | undefined> {
  if (reason === 'mistaken') return undefined
  const { _id, accountId, stationId, stationName, recordIds, withIdNumber } = proof
  const [file, records, table, deciders] = await Promise.all([
    get(FILES, fileIdOf(accountId)),
    ownRecords(recordIds, accountId),
    holidayTable(),
    decidersOf(stationId, at, [accountId]),
  ])
  const lines = linesOf(records.filter(({ minutes }) => minutes > 0))
  if (!file?.person || lines.length === 0) return undefined
  const begun = beginProof(
    // From the station that gave out the first one.
    { _id: makeId('proof'), file: { ...file, stationId, stationName }, table },
    { lines, withIdNumber, at, replaces: _id },
  )
  return { proof: begun, deciders }
}

interface Revoking {
  readonly by: string
  readonly reason: ProofRevokeReason
  readonly at: Instant
  readonly corrections: number
}

async function revoke(
  transaction: Transaction,
  { _id, accountId, stationName }: ProofRecord,
  revoking: Revoking,
  next: Successor | undefined,
): Promise<void> {
  await together([
    transaction.update(PROOFS, _id, {
      ...{ state: 'revoked', revoked: { ...revoking, replacedBy: null } },
    }),
    next && insertProof(transaction, next.proof, next.deciders),
    postNotice(transaction, {
      ...{ accountId, kind: 'proofRevoked', params: { stationName }, record: _id },
      at: revoking.at,
    }),
  ])
}
