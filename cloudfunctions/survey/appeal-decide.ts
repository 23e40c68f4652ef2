import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { campaignById } from './campaigns'
import { refuseFrozen } from './decide-review'
import { keptWords } from './kept-words'
import { REVIEWS, type AppealRecord } from './records'
import { rejectedOfVolunteer, reviewId } from './reviews'

type Action = (typeof surveyContract.actions)['decideAppeal']

/**
 * Somebody other than who decided before answers what a volunteer said. Granted, the timer counts every rejected answer
 * again and tells the volunteer then; what is not is told at once. R-27.
 */
export async function decideAppeal(
  { granted, reason: written, ...key }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  const reason = keptWords(written)
  const [campaign, rejected] = await Promise.all([
    campaignById(key.campaignId, at),
    granted ? rejectedOfVolunteer(key) : [],
  ])
  return transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, reviewId(key))
    const { appeal, decision, stationId = null } = known ?? {}
    if (!known || !campaign || !appeal) throw new CodedError(surveyErrors.NO_APPEAL)
    authorize(stationId)
    if (key.volunteerId === account._id) throw new CodedError(surveyErrors.OWN_REVIEW)
    if (decision?.by === account._id) throw new CodedError(surveyErrors.OWN_DECISION)
    if (appeal.state !== 'open') return again(appeal, { granted, reason, by: account._id })
    const state = granted ? ('granting' as const) : ('refused' as const)
    const left = rejected.map(({ _id }) => _id)
    const answered: AppealRecord = {
      ...{ ...appeal, state, reason, by: account._id, decidedAt: at, left },
    }
    const about = { stationId, subject: key.volunteerId, reason: `${state} ${reason}` }
    const { title } = campaign
    await together([
      granted && refuseFrozen(transaction, known, campaign),
      transaction.update(REVIEWS, known._id, { appeal: answered }),
      audit(transaction, auditRow(context, 'survey.decideAppeal', known._id, about)),
      !granted &&
        postNotice(transaction, {
          ...{ accountId: key.volunteerId, kind: 'appealDecided', record: known._id, at },
          ...{ turn: String(appeal.at), params: { title, granted } },
        }),
    ])
    return { state }
  })
}

/** The same answer once more is no other one. */
function again(
  { state, reason, by }: AppealRecord,
  asked: { readonly granted: boolean; readonly reason: string; readonly by: string },
): OutputOf<Action> {
  const same = (state !== 'refused') === asked.granted && reason === asked.reason && by === asked.by
  if (!same) throw new CodedError(surveyErrors.REVIEW_DECIDED)
  return { state }
}
