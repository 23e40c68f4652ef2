import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { decidersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { campaignById } from './campaigns'
import { refuseFrozen } from './decide-review'
import { keptWords } from './kept-words'
import { REVIEWS, type AppealRecord } from './records'
import { publicAppeal } from './review-views'
import { reviewId } from './reviews'

type Action = (typeof surveyContract.actions)['appealReview']

/** A volunteer says something to the decision about their answers, once; those who did not decide it are told. R-27. */
export async function appealReview(
  { campaignId, words: written }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const id = reviewId({ campaignId, volunteerId: account._id })
  const words = keptWords(written)
  const [campaign, found] = await Promise.all([campaignById(campaignId, at), get(REVIEWS, id)])
  if (!campaign || !found) throw new CodedError(surveyErrors.NO_APPEAL)
  const { stationId, decision } = found
  const [deciders, station] = await Promise.all([
    decidersOf(stationId, at, [account._id, ...(decision ? [decision.by] : [])]),
    stationId === null ? undefined : get(STATIONS, stationId),
  ])
  return transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, id)
    if (known?.appeal?.words === words) return publicAppeal(known.appeal)
    const isOpen = known?.state === 'decided' && !known.appeal
    if (!isOpen) throw new CodedError(surveyErrors.NO_APPEAL)
    const nothing = { reason: null, decidedAt: null, by: null, left: [] }
    const appeal: AppealRecord = { at, words, state: 'open', ...nothing }
    await together([
      refuseFrozen(transaction, known, campaign),
      transaction.update(REVIEWS, id, { appeal }),
      ...deciders.map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: 'appealWaits', record: id, turn: `${accountId}.${String(at)}`, at },
          params: { stationName: station?.name ?? campaign.title },
        }),
      ),
    ])
    return publicAppeal(appeal)
  })
}
