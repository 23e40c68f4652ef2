import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { instantOf, localDate } from '@shared/kit/time'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { SURVEY_DAYS, surveyDayId, type SurveyDayRecord } from '../kit/survey-days'
import { together, transact } from '../kit/transact'
import { beyondView } from './beyond-view'
import { campaignById } from './campaigns'
import { refuseFrozen } from './decide-review'
import { keptWords } from './kept-words'
import { maskedNames } from './review-views'

type Action = (typeof surveyContract.actions)['decideBeyond']
type Input = ParsedOf<Action>

/**
 * Grants the minutes beyond 60 of a day that is over, or does not; once more with another word. The day is settled
 * again with it, and the volunteer is told. Nobody decides about their own. D-04.
 */
export async function decideBeyond(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  const { volunteerId, day: date } = input
  const reason = keptWords(input.reason)
  const [nameOf, day] = await Promise.all([
    maskedNames([volunteerId]),
    transact(async (transaction) => {
      const known = await transaction.get(SURVEY_DAYS, surveyDayId(volunteerId, date))
      const scopes = known?.beyondFor ?? []
      if (!known || scopes.length === 0) throw new CodedError(surveyErrors.NO_REVIEW)
      const [stationId = null] = scopes.filter((scope) => scope !== ASSOCIATION_SCOPE)
      context.authorize(stationId)
      if (volunteerId === account._id) throw new CodedError(surveyErrors.OWN_REVIEW)
      if (date >= localDate(at)) throw new CodedError(surveyErrors.DAY_RUNNING)
      const beyond = input.grant ? 'granted' : 'refused'
      const before = known.beyondWord
      const isSame =
        known.beyond === beyond && before?.by === account._id && before.reason === reason
      if (isSame) return known
      if (before?.changed) throw new CodedError(surveyErrors.REVIEW_DECIDED)
      for (const campaignId of Object.keys(known.waiting)) {
        const campaign = await campaignById(campaignId, at)
        if (campaign) await refuseFrozen(transaction, { stationId }, campaign)
      }
      const beyondWord = { by: account._id, at, reason, changed: before !== undefined }
      const change = { beyond, beyondWord, changes: known.changes + 1, dueAt: at } as const
      const about = { stationId, reason: `${beyond} ${reason}`, subject: volunteerId }
      await together([
        transaction.update(SURVEY_DAYS, known._id, change),
        audit(transaction, auditRow(context, 'survey.decideBeyond', known._id, about)),
        postNotice(transaction, {
          ...{ accountId: volunteerId, kind: 'beyondDecided', record: known._id, at },
          ...{
            turn: String(at),
            params: { from: instantOf(date), granted: input.grant },
          },
        }),
      ])
      return { ...known, ...change } satisfies SurveyDayRecord
    }),
  ])
  return beyondView(day, nameOf(volunteerId), account._id)
}
