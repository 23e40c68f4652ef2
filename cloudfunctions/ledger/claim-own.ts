import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { CLAIM_KINDS } from '@shared/ledger/claim-model'
import { workingDaysBetween } from '@shared/ledger/claim-rules'
import { ledgerErrors } from '@shared/ledger/errors'
import { isClaimed } from '@shared/ledger/rules'
import type { recordActions } from '@shared/ledger/record-actions'
import { holidayTable } from '../kit/calendar'
import { postNotice } from '../kit/notices'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS } from '../kit/service-records'
import { among, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { putTo, setClaim } from './claim-file'
import { ASSOCIATION_DESK, CLAIMS, type ClaimRecord } from './claim-records'
import { claimView, ownClaimRow } from './claim-views'

type List = (typeof recordActions)['listOwnClaims']
type Get = (typeof recordActions)['getClaim']
type Add = (typeof recordActions)['addToClaim']
type Appeal = (typeof recordActions)['appealClaim']

const PAGE = 20

/** What one said oneself; what a station found stands on its record. One wave. R-09. */
export async function listOwnClaims(
  { before }: ParsedOf<List>,
  { account }: MemberContext,
): Promise<OutputOf<List>> {
  const own = { accountId: account._id, kind: among(CLAIM_KINDS) }
  const { records, more } = await findPage(CLAIMS, own, { field: 'at', before, size: PAGE })
  return { claims: records.map(ownClaimRow), more }
}

/** One's own claim and its outcome. Somebody else's is answered like none.. One wave. */
export async function getClaim(
  { claimId }: ParsedOf<Get>,
  { account }: MemberContext,
): Promise<OutputOf<Get>> {
  const [claim, table] = await Promise.all([get(CLAIMS, claimId), holidayTable()])
  if (claim?.accountId !== account._id) throw new CodedError(ledgerErrors.NO_CLAIM)
  const last = claim.decisions.at(-1)
  const days = last && workingDaysBetween(localDate(claim.since), localDate(last.at), table)
  const isOver = claim.state === 'changed' || claim.state === 'kept'
  return {
    ...{ claim: claimView(claim), before: claim.before },
    workingDays: isOver && days !== undefined ? days : null,
  }
}

/** Answers what was asked; the station looks at it again, and its days count from here. R-10. Six waves. */
export async function addToClaim(
  { claimId, text }: ParsedOf<Add>,
  context: MemberContext,
): Promise<OutputOf<Add>> {
  const answer = coverSecrets(text).text
  const claim = await reopen(claimId, context, (known) => {
    const last = known.asked.at(-1)
    if (known.state === 'open' && last?.answer === answer) return undefined
    if (known.state !== 'more' || !last) throw new CodedError(ledgerErrors.CLAIM_STATE)
    const asked = [...known.asked.slice(0, -1), { ...last, answer }]
    return { ...known, state: 'open', asked, since: context.at }
  })
  return { claim: claimView(claim) }
}

/** Takes it to the association, once; another person decides there. R-10. Six waves. */
export async function appealClaim(
  { claimId, text }: ParsedOf<Appeal>,
  context: MemberContext,
): Promise<OutputOf<Appeal>> {
  const why = coverSecrets(text).text
  const claim = await reopen(claimId, context, (known) => {
    const { state, round, deskId, note } = known
    const said = note.endsWith(why) ? note : [note, why].filter((part) => part !== '').join('；')
    if (round === 2 && state === 'open' && said === note) return undefined
    if (state !== 'changed' && state !== 'kept') throw new CodedError(ledgerErrors.CLAIM_STATE)
    if (round === 2 || deskId === ASSOCIATION_DESK) throw new CodedError(ledgerErrors.NOT_AGAIN)
    const again = { round: 2, deskId: ASSOCIATION_DESK, state: 'open', since: context.at } as const
    return { ...known, ...again, note: said }
  })
  return { claim: claimView(claim) }
}

/**
 * Puts one's own claim to who answers it now, unless `next` has nothing to change; its record says that it is looked at.
 * Errors: LEDGER.NO_CLAIM, CLAIM_OPEN: another one about the same record is.
 */
async function reopen(
  claimId: string,
  { account }: MemberContext,
  next: (known: ClaimRecord) => ClaimRecord | undefined,
): Promise<ClaimRecord> {
  const [found, table] = await Promise.all([get(CLAIMS, claimId), holidayTable()])
  if (found?.accountId !== account._id) throw new CodedError(ledgerErrors.NO_CLAIM)
  const begun = next(found)
  if (!begun) return found
  const { claim, notices } = await putTo(begun, table)
  return transact(async (transaction) => {
    const known = await transaction.get(CLAIMS, claimId)
    // Sent twice at once, or decided meanwhile.
    if (!known || !next(known)) return known ?? found
    const { recordId } = known
    const record = recordId === null ? undefined : await transaction.get(SERVICE_RECORDS, recordId)
    const isOthers = record && record.claim?.id !== claimId && isClaimed(record)
    if (isOthers) throw new CodedError(ledgerErrors.CLAIM_OPEN)
    // Pictures may have come meanwhile.
    const { _id, ...change } = { ...claim, photos: known.photos }
    await together([
      transaction.update(CLAIMS, _id, change),
      setClaim(transaction, claim, 'open'),
      ...notices.map((notice) => postNotice(transaction, notice)),
    ])
    return claim
  })
}
