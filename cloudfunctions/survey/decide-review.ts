import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { REVIEWS, type ReviewRecord } from './records'
import { reviewId } from './reviews'

type Action = (typeof surveyContract.actions)['decideReview']

/**
 * A person decides about a volunteer's answers: nobody about their own. The timer does what follows. Feature 6, D-03.
 */
export async function decideReview(
  { rejected, reason, ...key }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  if (key.volunteerId === account._id) throw new CodedError(surveyErrors.OWN_REVIEW)
  return transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, reviewId(key))
    if (!known) throw new CodedError(surveyErrors.NO_REVIEW)
    if (known.state !== 'open') return again(known, rejected, reason)
    const decision = { by: account._id, at, reason, rejected, left: rejected }
    const about = { stationId: known.stationId, reason, subject: key.volunteerId }
    await together([
      transaction.update(REVIEWS, known._id, { state: 'deciding', decision }),
      audit(transaction, auditRow(context, 'survey.decideReview', known._id, about)),
    ])
    return { state: 'deciding' as const }
  })
}

/** The same decision once more is no other one. */
function again(
  { state, decision }: ReviewRecord,
  rejected: readonly string[],
  reason: string,
): OutputOf<Action> {
  const same =
    decision?.reason === reason && JSON.stringify(decision.rejected) === JSON.stringify(rejected)
  if (!same) throw new CodedError(surveyErrors.REVIEW_DECIDED)
  return { state }
}
