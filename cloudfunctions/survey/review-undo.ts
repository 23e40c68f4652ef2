import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { noticeErrors } from '@shared/notice/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, auditRow } from '../kit/audit'
import { now } from '../kit/clock'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { REVIEWS } from './records'
import { reviewId } from './reviews'

type Action = (typeof surveyContract.actions)['undoReview']

/** Takes one's own decision back before anything of it is done: the review is open again, and nobody was told. D-34. */
export async function undoReview(
  key: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  return transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, reviewId(key))
    if (!known) throw new CodedError(surveyErrors.NO_REVIEW)
    context.authorize(known.stationId)
    const { state, decision, stationId, volunteerId: subject } = known
    if (state === 'open') return { state }
    const isOwn = decision?.by === context.account._id && now() < decision.appliesAt
    if (state !== 'deciding' || !isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    await together([
      transaction.update(REVIEWS, known._id, { state: 'open', decision: null }),
      audit(transaction, auditRow(context, 'survey.undoReview', known._id, { stationId, subject })),
    ])
    return { state: 'open' as const }
  })
}
