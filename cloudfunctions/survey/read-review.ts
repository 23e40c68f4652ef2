import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { AUDITS, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { REVIEWS } from './records'
import { answersOfVolunteer, publicReviews, reviewId } from './reviews'

type Action = (typeof surveyContract.actions)['readReview']

const PAGE = 30

/** The answers of a volunteer whom somebody should look at, thirty a page. Who reads them is written down. */
export async function readReview(
  { from, ...key }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const known = await get(REVIEWS, reviewId(key))
  if (!known) throw new CodedError(surveyErrors.NO_REVIEW)
  const { _id, stationId, volunteerId } = known
  const about = { stationId, subject: volunteerId }
  await insert(AUDITS, auditRow(context, 'survey.readReview', _id, about))
  const [[review], found] = await Promise.all([
    publicReviews([known]),
    answersOfVolunteer(key, { limit: PAGE + 1, skip: from }),
  ])
  if (!review) throw new CodedError(surveyErrors.NO_REVIEW)
  const answers = found.slice(0, PAGE).map(({ _id: id, at, openedAt, ...one }) => ({
    ...{ id, at, seconds: Math.max(0, Math.round((at - openedAt) / 1000)), fast: one.fast },
    ...{ rejected: Boolean(one.rejection), answers: one.answers },
  }))
  return { review, answers, more: found.length > PAGE }
}
