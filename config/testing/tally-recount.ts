/**
 * The tallies of the survey, counted again from nothing: from answers, days and second answers as they lie there; and the
 * statements that were frozen of them.
 */
import { addTo } from '@shared/kit/counts'
import { quotaTally } from '@shared/survey/campaign-model'
import { statementCounts, subsidyYear, type StatementCounts } from '@shared/survey/subsidy-rules'
import type { SurveyDayRecord } from '../../cloudfunctions/kit/survey-days'
import {
  campaignTally,
  WHOLE_CAMPAIGN,
  type CampaignRecord,
  type ResponseRecord,
  type TallyCounts,
  type TallyName,
} from '../../cloudfunctions/survey/records'
import type { RepeatRecord, StatementRecord } from '../../cloudfunctions/survey/subsidy-records'
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

/** What a fold has taken: what is marked, and its last batch if it was cut off before its marks. */
async function taken<R extends Pick<ResponseRecord, '_id' | 'folded'>>(
  database: RawDatabase,
  source: string,
  fold: string,
): Promise<R[]> {
  const all = await database.all<R>(source)
  const [state] = await database.all<{ ids: string[]; marked: boolean }>('folds', { _id: fold })
  const unmarked = new Set(state?.marked === false ? state.ids : [])
  return all.filter(({ _id, folded }) => folded || unmarked.has(_id))
}

/** Every tally as it must be; what the folds have not taken yet is left out. */
export async function recountTallies(database: RawDatabase): Promise<Tallies> {
  const tallies: Tallies = new Map()
  const answers = await taken<ResponseRecord>(database, 'responses', 'survey')
  for (const answer of answers) addAnswer(tallies, answer)
  for (const repeat of await taken<RepeatRecord>(database, 'survey_repeats', 'repeats')) {
    for (const id of ofAll(repeat)) addTo(tallies, id, { repeated: 1 })
  }
  for (const { volunteerId, waiting } of await database.all<SurveyDayRecord>('survey_days')) {
    for (const [campaignId, many] of Object.entries(waiting)) {
      addTo(tallies, campaignTally(campaignId, volunteerId), { waiting: many })
    }
  }
  return tallies
}

type Lines = ReadonlyMap<string, Readonly<Record<string, number>>>

/** Frozen statements as they lie there, and as the tallies of their campaigns add up. SUR-08. */
export async function recountStatements(
  database: RawDatabase,
  tallies: ReadonlyMap<string, TallyCounts>,
): Promise<{ readonly stored: Lines; readonly rebuilt: Lines }> {
  const [statements, campaigns] = await Promise.all([
    database.all<StatementRecord>('subsidy_statements'),
    database.all<CampaignRecord>('campaigns'),
  ])
  const rebuilt = statements.map(({ _id, stationId, year }) => {
    const own = campaigns.filter((one) => one.state !== 'draft' && subsidyYear(one) === year)
    const counts = own.map((one) => tallies.get(campaignTally(one._id, stationId)) ?? {})
    return [_id, flat(statementCounts(counts))] as const
  })
  const stored = statements.map(({ _id, lines }) => [_id, flat(lines)] as const)
  return { stored: new Map(stored), rebuilt: new Map(rebuilt) }
}

function flat({ rejected, ...lines }: StatementCounts): Readonly<Record<string, number>> {
  const reasons = Object.entries(rejected).map(
    ([reason, many]) => [`rejected_${reason}`, many] as const,
  )
  return { ...lines, ...Object.fromEntries(reasons) }
}
