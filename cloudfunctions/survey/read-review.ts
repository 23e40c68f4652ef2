import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import type { ReviewedAnswer } from '@shared/survey/review-model'
import { isInForce } from '@shared/account/rules'
import { AUDITS, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { codedOf, type Reading } from './quality-baseline'
import { isStraight } from './quality-measures'
import { REVIEWS, type ResponseRecord } from './records'
import { publicReviews } from './review-views'
import { answersOfVolunteer, readingOfCampaign, reviewId, secondsOf } from './reviews'

type Action = (typeof surveyContract.actions)['readReview']

const PAGE = 30

/**
 * The answers of a volunteer whom somebody should look at, thirty a page. Who reads them is written down. A station sees
 * how they came, not what was answered: that is what residents were promised.
 */
export async function readReview(
  { from, ...key }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const known = await get(REVIEWS, reviewId(key))
  if (!known) throw new CodedError(surveyErrors.NO_REVIEW)
  const { _id, stationId, volunteerId } = known
  context.authorize(stationId)
  const about = { stationId, subject: volunteerId }
  await insert(AUDITS, auditRow(context, 'survey.readReview', _id, about))
  const [[review], found, reading] = await Promise.all([
    publicReviews([known], context),
    answersOfVolunteer(key, { limit: PAGE + 1, skip: from }),
    readingOfCampaign(key.campaignId, context.at),
  ])
  if (!review) throw new CodedError(surveyErrors.NO_REVIEW)
  const shows = worksForAssociation(context)
  const answers = found.slice(0, PAGE).map((one) => viewOf(one, reading, shows))
  return { review, answers, more: found.length > PAGE }
}

function worksForAssociation({ account, at }: MemberContext): boolean {
  return account.grants.some((grant) => grant.role === 'associationStaff' && isInForce(grant, at))
}

function viewOf(one: ResponseRecord, reading: Reading | undefined, shows: boolean): ReviewedAnswer {
  return {
    ...{ id: one._id, at: one.at, seconds: secondsOf(one), fast: one.fast },
    same: reading ? isStraight(reading, codedOf(reading, one.answers)) : false,
    ...{ rejected: Boolean(one.rejection), answers: shows ? one.answers : null },
  }
}
