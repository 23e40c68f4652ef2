/** The tallies of the survey, counted again from nothing: from answers, days and second answers as they lie there. */
import { addTo } from '@shared/kit/counts'
import { quotaTally } from '@shared/survey/campaign-model'
import type { SurveyDayRecord } from '../../cloudfunctions/kit/survey-days'
import {
  campaignTally,
  WHOLE_CAMPAIGN,
  type ResponseRecord,
  type TallyCounts,
  type TallyName,
} from '../../cloudfunctions/survey/records'
import type { RepeatRecord } from '../../cloudfunctions/survey/subsidy-records'
import type { RawDatabase } from './database'

type Tallies = Map<string, TallyCounts>
type Owned = Pick<ResponseRecord, 'campaignId' | 'stationId' | 'volunteerId'>

function ofAll({ campaignId, stationId, volunteerId }: Owned): string[] {
  return [WHOLE_CAMPAIGN, stationId, volunteerId].flatMap((owner) =>
    owner === null ? [] : campaignTally(campaignId, owner),
  )
}

/** What a folded answer is counted as. */
function addAnswer(tallies: Tallies, answer: ResponseRecord): void {
  const { campaignId, stationId, volunteerId, rejection, fast } = answer
  for (const id of ofAll(answer)) addTo(tallies, id, { total: 1 })
  if (volunteerId !== null && fast)
    addTo(tallies, campaignTally(campaignId, volunteerId), { fast: 1 })
  for (const key of answer.quotas ?? []) addTo(tallies, quotaTally(campaignId, key), { total: 1 })
  if (answer.beyondQuota) {
    for (const id of ofAll({ campaignId, stationId, volunteerId: null })) {
      addTo(tallies, id, { beyondQuota: 1 })
    }
  }
  if (!rejection) return
  const names: TallyName[] = rejection.because
    ? ['rejected', `rejected_${rejection.because}`]
    : ['rejected']
  const counts = Object.fromEntries(names.map((name) => [name, 1])) as TallyCounts
  for (const id of ofAll(answer)) addTo(tallies, id, counts)
}

/** Every tally as it must be once all is folded. */
export async function recountTallies(database: RawDatabase): Promise<Tallies> {
  const tallies: Tallies = new Map()
  for (const answer of await database.all<ResponseRecord>('responses')) addAnswer(tallies, answer)
  for (const repeat of await database.all<RepeatRecord>('survey_repeats')) {
    for (const id of ofAll(repeat)) addTo(tallies, id, { repeated: 1 })
  }
  for (const { volunteerId, waiting } of await database.all<SurveyDayRecord>('survey_days')) {
    for (const [campaignId, many] of Object.entries(waiting)) {
      addTo(tallies, campaignTally(campaignId, volunteerId), { waiting: many })
    }
  }
  return tallies
}
