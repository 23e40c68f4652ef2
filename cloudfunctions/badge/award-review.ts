/** The street looks at what its stations hand in. AWD-02. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { HOLD_MS } from '@shared/notice/rules'
import { audit, auditRow } from '../kit/audit'
import { noticeId, postNotice, recallNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { NOMINATIONS, ROUNDS, type NominationRecord, type ReviewLine } from './award-records'
import { isTouched } from './award-standing'
import { shownNomination } from './award-views'

type ReviewNomination = (typeof awardActions)['reviewNomination']

/**
 * Passes it, or gives it back with a reason. Until marks are given the other answer takes its place; a message that has
 * not left is taken back with it (D-34). Errors: AWARD.NO_NOMINATION, STATE, OWN.
 */
export async function reviewNomination(
  { id, pass, reason = '' }: ParsedOf<ReviewNomination>,
  context: MemberContext,
): Promise<OutputOf<ReviewNomination>> {
  const { account, at } = context
  return transact(async (transaction) => {
    const nomination = await transaction.get(NOMINATIONS, id)
    if (!nomination) throw new CodedError(awardErrors.NO_NOMINATION)
    const { stationId, areaId, reviews, accountId, category, nominatedBy } = nomination
    context.authorize(areaId)
    const round = await transaction.get(ROUNDS, nomination.roundId)
    if (!round) throw new CodedError(awardErrors.NO_ROUND)
    if (isTouched(nomination, account)) throw new CodedError(awardErrors.OWN)
    const state = pass ? 'passed' : 'returned'
    if (nomination.state === state && reviews.at(-1)?.by === account._id) {
      return { nomination: shownNomination(nomination, round, context) }
    }
    if (round.state !== 'open' || !['waiting', 'passed', 'returned'].includes(nomination.state)) {
      throw new CodedError(awardErrors.STATE)
    }
    const line: ReviewLine = { by: account._id, at, pass, reason }
    const change = { state, reviews: [...reviews, line] } as const
    await together([
      transaction.update(NOMINATIONS, id, change),
      !pass &&
        postNotice(transaction, {
          ...{ accountId: nominatedBy, kind: 'nominationReturned', record: id, at },
          ...{ turn: String(reviews.length), undoable: true },
          params: { title: CATEGORY_NAMES[category] },
        }),
      pass && isHeld(nomination, at)
        ? recallNotice(transaction, noticeId('nominationReturned', id, String(reviews.length - 1)))
        : undefined,
      audit(
        transaction,
        auditRow(context, 'badge.reviewNomination', id, {
          ...{ stationId, subject: accountId, reason: reason === '' ? null : reason },
        }),
      ),
    ])
    return { nomination: shownNomination({ ...nomination, ...change }, round, context) }
  })
}

/** Whether the station has not been told yet that it went back. */
function isHeld({ state, reviews }: NominationRecord, at: number): boolean {
  const last = reviews.at(-1)
  return state === 'returned' && last !== undefined && at < last.at + HOLD_MS
}
