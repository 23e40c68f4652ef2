import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { claimActions } from '@shared/ledger/claim-actions'
import { ledgerErrors } from '@shared/ledger/errors'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import { checkAmendment } from '../kit/amend-service'
import { audit, auditRow } from '../kit/audit'
import { now } from '../kit/clock'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import type { Change } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { restoreRecord, takenBack } from './claim-apply'
import { ASSOCIATION_DESK, CLAIMS, type ClaimRecord, type KeptDecision } from './claim-records'

type Actions = typeof claimActions
type Decide = ParsedOf<Actions['decideClaim']>

/** A claim as it lies there, with the record that it is about. */
interface Known {
  readonly claim: ClaimRecord
  readonly record: KeptServiceRecord | undefined
}

/**
 * Decides about a claim; the tick does what follows, once it cannot be taken back any more. HRS-10, R-10, D-34.
 * Errors: LEDGER.NO_CLAIM, OWN_CLAIM, SECOND_PERSON, CLAIM_STATE, NOTHING_NEW, TOO_MUCH, NOTHING_CONFIRMED. Five waves.
 */
export async function decideClaim(
  input: Decide,
  context: MemberContext,
): Promise<OutputOf<Actions['decideClaim']>> {
  const { at } = context
  const decided = await change(input.claimId, context, async (transaction, known) => {
    const { claim } = known
    const decision = decisionOf(input, known, context)
    const isOpen = claim.state === 'open'
    if (!isOpen && isSame(claim.decision ?? claim.decisions.at(-1), decision)) return claim
    if (!isOpen) throw new CodedError(ledgerErrors.CLAIM_STATE)
    if (claim.decisions.some(({ byId }) => byId === context.account._id)) {
      throw new CodedError(ledgerErrors.SECOND_PERSON)
    }
    checkDecision(decision, known)
    const next = { state: 'deciding', decision, applyAt: at + UNDO_MS } as const
    await write(transaction, claim, next, context, `${decision.verdict} ${decision.reason}`)
    return { ...claim, ...next }
  })
  return { undoUntil: decided.applyAt ?? at }
}

/** Takes one's own decision back before anything of it is done. D-34. Four waves. */
export async function undoClaim(
  { claimId }: ParsedOf<Actions['undoClaim']>,
  context: MemberContext,
): Promise<OutputOf<Actions['undoClaim']>> {
  await change(claimId, context, async (transaction, { claim }) => {
    const { state, decision, applyAt } = claim
    const next = takenBack(claim)
    if (state === next.state) return claim
    const isOwn = decision?.byId === context.account._id && applyAt !== null && now() < applyAt
    if (state !== 'deciding' || !isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    await together([
      write(transaction, claim, next, context, ''),
      restoreRecord(transaction, claim),
    ])
    return { ...claim, ...next }
  })
  return {}
}

/** Asks its person for something; the days count anew from the answer. Four waves. */
export async function askAboutClaim(
  { claimId, text }: ParsedOf<Actions['askAboutClaim']>,
  context: MemberContext,
): Promise<OutputOf<Actions['askAboutClaim']>> {
  const { at } = context
  const said = coverSecrets(text).text
  await change(claimId, context, async (transaction, { claim, record }) => {
    if (claim.state === 'more' && claim.asked.at(-1)?.text === said) return claim
    if (claim.state !== 'open' || claim.asked.length >= MOST_ASKED) {
      throw new CodedError(ledgerErrors.CLAIM_STATE)
    }
    const { _id: id, accountId, stationName } = claim
    const next = {
      state: 'more',
      asked: [...claim.asked, { at, text: said, answer: null }],
    } as const
    await together([
      write(transaction, claim, next, context, said),
      record && transaction.update(SERVICE_RECORDS, record._id, { claim: { id, state: 'more' } }),
      postNotice(transaction, {
        ...{ accountId, kind: 'claimAsked', params: { stationName }, record: id, at },
        turn: String(at),
      }),
    ])
    return { ...claim, ...next }
  })
  return {}
}

const MOST_ASKED = 5

/** Reads a claim and its record, sees that the caller answers it and that it is nobody's own, and changes it. */
function change(
  claimId: string,
  context: MemberContext,
  act: (transaction: Transaction, known: Known) => Promise<ClaimRecord>,
): Promise<ClaimRecord> {
  return transact(async (transaction) => {
    const claim = await transaction.get(CLAIMS, claimId)
    if (!claim) throw new CodedError(ledgerErrors.NO_CLAIM)
    if (claim.deskId === ASSOCIATION_DESK) context.authorize()
    else context.authorize(claim.deskId, claim.areaId)
    if (claim.accountId === context.account._id) throw new CodedError(ledgerErrors.OWN_CLAIM)
    const { recordId } = claim
    const record = recordId === null ? undefined : await transaction.get(SERVICE_RECORDS, recordId)
    return act(transaction, { claim, record })
  })
}

async function write(
  transaction: Transaction,
  { _id, stationId, accountId: subject }: ClaimRecord,
  next: Change<ClaimRecord>,
  context: MemberContext,
  reason: string,
): Promise<void> {
  const action = `ledger.${next.decision ? 'decide' : next.asked ? 'askAbout' : 'undo'}Claim`
  const about = { stationId, subject, ...(reason === '' ? {} : { reason }) }
  await together([
    transaction.update(CLAIMS, _id, next),
    audit(transaction, auditRow(context, action, _id, about)),
  ])
}

function decisionOf(
  { verdict, minutes, day, place, reason }: Decide,
  { claim, record }: Known,
  { account, at }: MemberContext,
): KeptDecision {
  const before = record?.minutes ?? 0
  const isChange = verdict === 'change'
  return {
    ...{ at, verdict, before, minutes: isChange && minutes !== null ? minutes : before },
    // Answers tell their day themselves.
    ...{ day: isChange && record?.kind !== 'survey' ? day : null, place: isChange ? place : null },
    reason: coverSecrets(reason).text,
    ...{ by: maskName(account.displayName), byId: account._id },
    association: claim.deskId === ASSOCIATION_DESK,
  }
}

/** A change changes something that may be changed. */
function checkDecision(decision: KeptDecision, { claim, record }: Known): void {
  const { verdict, before, minutes, day, place } = decision
  if (verdict === 'keep' || !record) return
  const moves = minutes !== before
  const renames = (day !== null && day !== record.day) || (place !== null && place !== record.place)
  if (!moves && !renames && claim.kind !== 'missing') throw new CodedError(ledgerErrors.NOTHING_NEW)
  if (moves) checkAmendment(record, minutes)
}

function isSame(one: KeptDecision | undefined, other: KeptDecision): boolean {
  return (
    one?.byId === other.byId &&
    one.verdict === other.verdict &&
    one.minutes === other.minutes &&
    one.reason === other.reason
  )
}
