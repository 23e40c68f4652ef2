import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import { isProvable } from '@shared/badge/proof-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { HolidayTable } from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import { decidersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import { fileIdOf, FILES, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { proofDue } from './proof-due'
import { linesOf, ownRecords } from './proof-lines'
import { PROOFS, type ProofRecord } from './proof-records'

type Actions = typeof proofActions
type Apply = Actions['applyForProof']
type Withdraw = Actions['withdrawProof']

/** Asks the own station for a proof, free of charge; who decides there is told. Six waves. PRF-01, PRF-02, R-11. */
export async function applyForProof(
  input: ParsedOf<Apply>,
  context: MemberContext,
): Promise<OutputOf<Apply>> {
  const { account, at } = context
  const [file, records, table] = await Promise.all([
    get(FILES, fileIdOf(account._id)),
    ownRecords(input.recordIds, account._id),
    holidayTable(),
  ])
  if (!file?.person) throw new CodedError(proofErrors.NO_FILE)
  if (input.withIdNumber && !file.person.idNumber) throw new CodedError(proofErrors.NO_ID_NUMBER)
  const allThere = new Set(input.recordIds).size === records.length
  const proof = beginProof(
    { _id: input.id, file, table },
    { lines: linesOf(records), withIdNumber: input.withIdNumber, at },
  )
  return transact(async (transaction) => {
    const [known, deciders] = await together([
      transaction.get(PROOFS, input.id),
      decidersOf(proof.stationId, at, [account._id]),
    ])
    if (known) return again(known, input, account._id)
    if (!allThere || !records.every(isProvable)) throw new CodedError(proofErrors.NOT_PROVABLE)
    await insertProof(transaction, proof, deciders)
    return { state: proof.state, dueAt: proof.dueAt }
  })
}

interface Beginning {
  readonly _id: string
  readonly file: Pick<
    FileRecord,
    'accountId' | 'volunteerNo' | 'stationId' | 'stationName' | 'person'
  >
  readonly table: HolidayTable
}

/** An application that waits, from now on. */
export function beginProof(
  { _id, file, table }: Beginning,
  asked: Pick<ProofRecord, 'lines' | 'withIdNumber' | 'at'> &
    Partial<Pick<ProofRecord, 'replaces'>>,
): ProofRecord {
  const { accountId, volunteerNo, stationId, stationName, person } = file
  const due = proofDue(asked.at, table)
  return {
    ...{
      _id,
      accountId,
      stationId,
      stationName,
      volunteerNo,
      maskedName: person?.maskedName ?? '',
    },
    ...{ state: 'waiting', dueAt: due.at, dueProvisional: due.provisional, replaces: null },
    ...{ ...asked, recordIds: asked.lines.map(({ recordId }) => recordId) },
    ...{ decision: null, number: null, issued: null, name: null, checks: null, revoked: null },
  }
}

/** Keeps an application with the rest of a transaction, and tells who decides about it. */
export async function insertProof(
  transaction: Transaction,
  proof: ProofRecord,
  deciders: readonly string[],
): Promise<void> {
  const { _id, stationName, dueAt, at } = proof
  await together([
    transaction.insert(PROOFS, proof),
    ...deciders.map((accountId) =>
      postNotice(transaction, {
        ...{ accountId, kind: 'proofWaits', params: { stationName, dueAt } },
        ...{ record: _id, turn: accountId, at },
      }),
    ),
  ])
}

/** The same application once more is no other one. */
function again(known: ProofRecord, input: ParsedOf<Apply>, accountId: string): OutputOf<Apply> {
  const asked = new Set(input.recordIds)
  const same =
    known.accountId === accountId &&
    known.withIdNumber === input.withIdNumber &&
    known.recordIds.length === asked.size &&
    known.recordIds.every((id) => asked.has(id))
  if (!same) throw new CodedError(kitErrors.REPLAYED)
  return { state: known.state, dueAt: known.dueAt }
}

/** Takes one's own application back as long as nobody has decided about it. */
export async function withdrawProof(
  { id }: ParsedOf<Withdraw>,
  { account }: MemberContext,
): Promise<OutputOf<Withdraw>> {
  return transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, id)
    if (proof?.accountId !== account._id) throw new CodedError(proofErrors.NO_PROOF)
    if (proof.state === 'withdrawn') return { state: proof.state }
    if (proof.state !== 'waiting') throw new CodedError(proofErrors.DECIDED)
    await transaction.update(PROOFS, id, { state: 'withdrawn' })
    return { state: 'withdrawn' as const }
  })
}
