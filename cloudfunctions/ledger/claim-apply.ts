import { CodedError, kitErrors } from '@shared/kit/errors'
import { amendService, onDay } from '../kit/amend-service'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { logAlarm } from '../kit/log'
import { postNotice } from '../kit/notices'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { atMost, find } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { CLAIMS, isStationsOwn, type ClaimRecord, type KeptDecision } from './claim-records'

const SLICE = 20

function toApply(limit: number): Promise<ClaimRecord[]> {
  return find(CLAIMS, { applyAt: atMost(now()) }, { order: [['applyAt', 'asc']], limit })
}

/**
 * Does what was decided about claims, once it cannot be taken back any more: the record is corrected, and its person is
 * told. Cut off anywhere, or done twice at once, each is done once. HRS-10, R-10, D-34.
 */
export const applyClaims: Job = {
  name: 'claims',
  isDue: async () => (await toApply(1)).length > 0,
  async runSlice() {
    const found = await toApply(SLICE)
    for (const { _id } of found) await apply(_id)
    return found.length === SLICE
  },
}

async function apply(claimId: string): Promise<void> {
  try {
    await transact((transaction) => applyIn(transaction, claimId))
  } catch (error) {
    // Whoever could not get in comes again with the next tick; the decision stands.
    if (!(error instanceof CodedError) || error.code === kitErrors.BUSY.code) throw error
    // The record became another one meanwhile: whoever decides looks at it again.
    logAlarm('CLAIM.REFUSED', { code: error.code, record: claimId })
    await transact((transaction) => refuseIn(transaction, claimId))
  }
}

async function refuseIn(transaction: Transaction, claimId: string): Promise<void> {
  const claim = await transaction.get(CLAIMS, claimId)
  if (claim?.state !== 'deciding') return
  await together([
    transaction.update(CLAIMS, claimId, takenBack(claim)),
    restoreRecord(transaction, claim),
  ])
}

/** What a claim becomes whose decision does not stand: what the station began is over, what somebody asked is open again. */
export function takenBack(claim: ClaimRecord) {
  const state = isStationsOwn(claim) ? ('kept' as const) : ('open' as const)
  return { state, decision: null, applyAt: null }
}

/** Lets a record say what it said before the station began; what somebody asked is open there still. */
export async function restoreRecord(transaction: Transaction, claim: ClaimRecord): Promise<void> {
  if (!isStationsOwn(claim) || claim.recordId === null) return
  await transaction.update(SERVICE_RECORDS, claim.recordId, { claim: claim.earlier })
}

async function applyIn(transaction: Transaction, claimId: string): Promise<void> {
  const claim = await transaction.get(CLAIMS, claimId)
  if (claim?.state !== 'deciding' || !claim.decision) return
  const { decision, recordId, decisions } = claim
  const record = recordId === null ? undefined : await transaction.get(SERVICE_RECORDS, recordId)
  const state = decision.verdict === 'change' ? 'changed' : 'kept'
  if (record) await changeRecord(transaction, record, { claim, decision, state })
  await together([
    transaction.update(CLAIMS, claimId, {
      ...{ state, decisions: [...decisions, decision], decision: null, applyAt: null },
    }),
    tell(transaction, claim, decision),
  ])
}

interface Decided {
  readonly claim: ClaimRecord
  readonly decision: KeptDecision
  readonly state: 'changed' | 'kept'
}

async function changeRecord(
  transaction: Transaction,
  record: KeptServiceRecord,
  { claim, decision, state }: Decided,
): Promise<void> {
  const { minutes, reason, byId: by, verdict } = decision
  const at = now()
  const day = decision.day ?? record.day
  const moves = day !== record.day && record.minutes > 0
  const amends = verdict === 'change' && (minutes !== record.minutes || moves)
  const amended = amends
    ? await amendService(transaction, record, {
        ...{ minutes, day, reason, by, at, evidence: [claim._id], tell: false },
      })
    : record
  const words = verdict === 'change' ? renamed(amended, decision) : {}
  await transaction.update(SERVICE_RECORDS, record._id, {
    claim: { id: claim._id, state },
    ...words,
    ...('day' in words && !amends ? correctedOnce(record, decision) : {}),
  })
}

/** Another place, or another day of what has no minutes. */
function renamed(record: KeptServiceRecord, { day, place }: KeptDecision) {
  const [newDay, newPlace] = [day ?? record.day, place ?? record.place]
  if (newDay === record.day && newPlace === record.place) return {}
  return { ...onDay(record, newDay), place: newPlace }
}

/** Words are corrected as minutes are; proofs that say the old ones are looked at. */
function correctedOnce(
  { corrections, history, minutes, proofs }: KeptServiceRecord,
  { reason, byId: by }: KeptDecision,
) {
  const at = now()
  return {
    corrections: corrections + 1,
    history: [...history, { at, before: minutes, minutes, reason, by }],
    ...(proofs.length > 0 ? { proofLookAt: at } : {}),
  }
}

async function tell(
  transaction: Transaction,
  claim: ClaimRecord,
  { minutes, verdict }: KeptDecision,
): Promise<void> {
  const { _id: record, accountId, title, round } = claim
  const about = { accountId, record, turn: String(round), at: now() }
  if (isStationsOwn(claim)) {
    await postNotice(transaction, {
      ...about,
      kind: 'minutesCorrected',
      params: { title, minutes },
    })
    return
  }
  const params = { title, granted: verdict === 'change' }
  await postNotice(transaction, { ...about, kind: 'claimDecided', params })
}
