import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import { audit, auditRow } from '../kit/audit'
import { now } from '../kit/clock'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { PROOFS, type ProofDecision, type ProofRecord } from './proof-records'

type Actions = typeof proofActions
type Decide = Actions['decideProof']
type Undo = Actions['undoProof']

/**
 * Somebody else than who asked seals a proof or sends it back; the tick does it once it cannot be taken back any more.
 * Five waves. D-23, D-34, ROL-11.
 */
export async function decideProof(
  input: ParsedOf<Decide>,
  context: MemberContext,
): Promise<OutputOf<Decide>> {
  const decision = decisionOf(input, context)
  return transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, input.id)
    context.authorize(proof?.stationId)
    if (!proof) throw new CodedError(proofErrors.NO_PROOF)
    if (proof.accountId === context.account._id) throw new CodedError(proofErrors.OWN)
    if (proof.state !== 'waiting') return again(proof, decision)
    const { _id, stationId, accountId: subject } = proof
    const reason = [decision.verdict, decision.reason, decision.note].filter(Boolean).join(' ')
    await together([
      transaction.update(PROOFS, _id, { state: 'deciding', decision }),
      audit(
        transaction,
        auditRow(context, 'badge.decideProof', _id, { stationId, subject, reason }),
      ),
    ])
    return { state: 'deciding' as const, undoUntil: decision.appliesAt }
  })
}

function decisionOf(input: ParsedOf<Decide>, { account, at }: MemberContext): ProofDecision {
  const made = { verdict: input.verdict, by: account._id, at, appliesAt: at + UNDO_MS }
  if (input.verdict === 'issue') {
    return { ...made, minutes: input.minutes, reason: null, note: '' }
  }
  return { ...made, minutes: 0, reason: input.reason, note: coverSecrets(input.note).text }
}

/** The same decision once more is no other one. */
function again({ state, decision }: ProofRecord, asked: ProofDecision): OutputOf<Decide> {
  const same =
    decision?.by === asked.by &&
    decision.verdict === asked.verdict &&
    decision.minutes === asked.minutes &&
    decision.reason === asked.reason &&
    decision.note === asked.note
  if (!decision || !same) throw new CodedError(proofErrors.DECIDED)
  return { state, undoUntil: decision.appliesAt }
}

/** Takes one's own decision back before anything of it is done: nobody was told, and no number was given. D-34. */
export async function undoProof(
  { id }: ParsedOf<Undo>,
  context: MemberContext,
): Promise<OutputOf<Undo>> {
  return transact(async (transaction) => {
    const proof = await transaction.get(PROOFS, id)
    context.authorize(proof?.stationId)
    if (!proof) throw new CodedError(proofErrors.NO_PROOF)
    const { state, decision, stationId, accountId: subject } = proof
    if (state === 'waiting') return { state }
    const isOwn = decision?.by === context.account._id && now() < decision.appliesAt
    if (state !== 'deciding' || !isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    await together([
      transaction.update(PROOFS, id, { state: 'waiting', decision: null }),
      audit(transaction, auditRow(context, 'badge.undoProof', id, { stationId, subject })),
    ])
    return { state: 'waiting' as const }
  })
}
