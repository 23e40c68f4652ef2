import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { surveyContract } from '@shared/survey/contract'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { SURVEY_DAYS } from '../kit/survey-days'
import { beyondView } from './beyond-view'
import { maskedNames } from './review-views'

type Action = (typeof surveyContract.actions)['listBeyond']

const MOST = 50

/** Days with more than 60 answers of a station, or of all: what waits, or what was decided. Two waves. D-04. */
export async function listBeyond(
  { stationId, done }: ParsedOf<Action>,
  { account, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  const decided = done ? ['granted', 'refused'] : ['waiting']
  const days = await find(
    SURVEY_DAYS,
    { beyondFor: among([stationId ?? ASSOCIATION_SCOPE]), beyond: among(decided) },
    { order: [['day', 'desc']], limit: MOST },
  )
  const nameOf = await maskedNames(days.map(({ volunteerId }) => volunteerId))
  return { days: days.map((day) => beyondView(day, nameOf(day.volunteerId), account._id)) }
}
