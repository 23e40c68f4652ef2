/** What follows a decision about a proof, once it cannot be taken back any more. D-34. */
import type { ProofLine } from '@shared/badge/proof-model'
import { isProvable, proofNumber, sumOfLines } from '@shared/badge/proof-rules'
import { localDate, type Instant } from '@shared/kit/time'
import { ACCOUNTS } from '../kit/accounts'
import { now } from '../kit/clock'
import { encryptField } from '../kit/crypto'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { openPerson, type OpenPerson } from '../kit/open-person'
import { fileIdOf, FILES } from '../kit/people'
import { SERVICE_RECORDS } from '../kit/service-records'
import { STATIONS } from '../kit/stations'
import { append, atMost, find } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { checksOf } from './proof-check'
import { linesOf } from './proof-lines'
import { PROOF_NUMBERS, PROOFS, type ProofDecision, type ProofRecord } from './proof-records'

const SLICE = 5

/** Issues what was sealed and sends back what was sent back, the oldest decision first. */
export const settleProofs: Job = {
  name: 'settleProofs',
  isDue: async () => (await dueProofs(1)).length > 0,
  async runSlice() {
    const due = await dueProofs(SLICE)
    for (const { _id } of due) await settle(_id)
    return due.length === SLICE
  },
}

function dueProofs(limit: number): Promise<ProofRecord[]> {
  return find(
    PROOFS,
    { state: 'deciding', 'decision.appliesAt': atMost(now()) },
    { order: [['decision.appliesAt', 'asc']], limit },
  )
}

async function settle(id: string): Promise<void> {
  const at = now()
  await transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, id)
    if (proof?.state !== 'deciding' || !proof.decision || proof.decision.appliesAt > at) return
    if (proof.decision.verdict === 'issue') await issue(transaction, proof, proof.decision, at)
    else await sendBack(transaction, proof, at)
  })
}

async function sendBack(
  transaction: Transaction,
  { _id, accountId, stationName, decision }: ProofRecord,
  at: Instant,
): Promise<void> {
  await together([
    transaction.update(PROOFS, _id, { state: 'returned' }),
    postNotice(transaction, {
      ...{ accountId, kind: 'proofReturned', params: { stationName }, record: _id, at },
      turn: String(decision?.at ?? at),
    }),
  ])
}

/**
 * Issues it when its records still are what was looked at, all read in this transaction: a correction that comes at the
 * same time either is seen here, or finds the proof in its record. Otherwise it waits again.
 */
async function issue(
  transaction: Transaction,
  proof: ProofRecord,
  decision: ProofDecision,
  at: Instant,
): Promise<void> {
  const { accountId, stationId, recordIds } = proof
  const [file, station, handler, found] = await together([
    transaction.get(FILES, fileIdOf(accountId)),
    transaction.get(STATIONS, stationId),
    transaction.get(ACCOUNTS, decision.by),
    together(recordIds.map((id) => transaction.get(SERVICE_RECORDS, id))),
  ])
  if (!file?.person) {
    await transaction.update(PROOFS, proof._id, { state: 'withdrawn' })
    return
  }
  const records = found.flatMap((one) => (one?.accountId === accountId ? [one] : []))
  const lines = linesOf(records)
  const asLookedAt = sumOfLines(lines).minutes === decision.minutes
  if (records.length < recordIds.length || !records.every(isProvable) || !asLookedAt) {
    await waitAgain(transaction, proof, decision, at)
    return
  }
  const said = {
    at,
    by: decision.by,
    handler: handler?.displayName ?? '',
    phone: station?.phone ?? '',
  }
  const stationName = station?.name ?? proof.stationName
  await giveOut(transaction, {
    ...{ proof: { ...proof, stationName }, lines, said },
    person: openPerson(file._id, file.person),
  })
}

interface Giving {
  readonly proof: ProofRecord
  readonly lines: readonly ProofLine[]
  readonly said: NonNullable<ProofRecord['issued']>
  readonly person: OpenPerson
}

/** Gives it the next number of the year; number, proof and count change together, so that none is left out or used twice. */
async function giveOut(
  transaction: Transaction,
  { proof, lines, said, person }: Giving,
): Promise<void> {
  const { _id, accountId, stationName, replaces } = proof
  const year = localDate(said.at).slice(0, 4)
  const [counted, replaced] = await together([
    transaction.get(PROOF_NUMBERS, year),
    replaces === null ? undefined : transaction.get(PROOFS, replaces),
  ])
  const count = (counted?.count ?? 0) + 1
  const number = proofNumber(Number(year), count)
  await together([
    counted
      ? transaction.update(PROOF_NUMBERS, year, { count })
      : transaction.insert(PROOF_NUMBERS, { _id: year, count }),
    transaction.update(PROOFS, _id, {
      ...{ state: 'issued', number, lines, stationName, issued: said },
      ...{ name: encryptField(person.name, `${_id}.name`), checks: checksOf(number, person) },
    }),
    ...lines.map(({ recordId }) =>
      transaction.update(SERVICE_RECORDS, recordId, { proofs: append(_id) }),
    ),
    replaced?.revoked && transaction.update(PROOFS, replaced._id, { 'revoked.replacedBy': number }),
    postNotice(transaction, {
      ...{ accountId, kind: 'proofIssued', params: { stationName }, record: _id, at: said.at },
    }),
  ])
}

/** Its records changed while it was sealed: whoever sealed it is told, and looks again. */
async function waitAgain(
  transaction: Transaction,
  { _id, stationName, dueAt }: ProofRecord,
  { by, at: decidedAt }: ProofDecision,
  at: Instant,
): Promise<void> {
  await together([
    transaction.update(PROOFS, _id, { state: 'waiting', decision: null }),
    postNotice(transaction, {
      ...{ accountId: by, kind: 'proofWaits', params: { stationName, dueAt }, record: _id, at },
      turn: String(decidedAt),
    }),
  ])
}
