/** Takes answers out of the counts of volunteer, station and campaign when a person rejects them, and back in. D-03, R-27. */
import type { Counts } from '@shared/desk/rules'
import { addTo, bothSums } from '@shared/kit/counts'
import { deterministicId } from '@shared/kit/ids'
import { localDate, type Instant, type LocalDate } from '@shared/kit/time'
import type { ReviewKey } from '@shared/survey/review-model'
import { subsidyYear } from '@shared/survey/subsidy-rules'
import { recordFact, type FactRecord } from '../kit/facts'
import { atLeast, find } from '../kit/store'
import { addToSums } from '../kit/sums'
import { SURVEY_DAYS } from '../kit/survey-days'
import { together, type Transaction } from '../kit/transact'
import { NO_PLACES, placesGivenBack, takePlaces } from './quota-places'
import {
  campaignTally,
  RESPONSES,
  TALLIES,
  WHOLE_CAMPAIGN,
  type CampaignRecord,
  type Rejection,
  type ResponseRecord,
  type TallyCounts,
  type TallyName,
} from './records'
import { isStatementFrozen } from './subsidy-records'
import { gradeCount } from './take-batch'

/** What an answer is to be: rejected, or counting again. */
export interface Judging {
  readonly key: ReviewKey
  readonly campaign: Pick<CampaignRecord, 'closesAt'>
  readonly rejection: Rejection | null
  readonly at: Instant
}

/**
 * Judges answers with the rest of a transaction: only the volunteer's own of this campaign, those that are not so
 * already, and none whose station's subsidy is frozen. Gives those that were changed, as they were before.
 */
export async function judgeAnswers(
  transaction: Transaction,
  ids: readonly string[],
  { key, campaign, rejection, at }: Judging,
): Promise<ResponseRecord[]> {
  const found = await together([...new Set(ids)].map((id) => transaction.get(RESPONSES, id)))
  const stations = new Set(found.flatMap((answer) => answer?.stationId ?? []))
  const year = subsidyYear(campaign)
  const frozen = new Set<string>()
  for (const station of stations) {
    if (await isStatementFrozen(transaction, station, year)) frozen.add(station)
  }
  const changed = found.flatMap((answer) => {
    const isTheirs = answer?.campaignId === key.campaignId && answer.volunteerId === key.volunteerId
    if (!answer || !isTheirs || Boolean(answer.rejection) === (rejection !== null)) return []
    return answer.stationId !== null && frozen.has(answer.stationId) ? [] : [answer]
  })
  const places = rejection === null ? {} : NO_PLACES
  await together(
    changed.flatMap((answer) => [
      transaction.update(RESPONSES, answer._id, {
        ...{ rejection, rejectTurn: (answer.rejectTurn ?? 0) + 1 },
        ...places,
      }),
      recordFact(transaction, judgedFact(answer, rejection, at)),
    ]),
  )
  const quotas =
    rejection === null
      ? await takePlaces(
          transaction,
          changed.map((answer) => ({ ...answer, rejection })),
        )
      : placesGivenBack(changed)
  await addToSums(transaction, TALLIES, bothSums(judgedTallies(changed, rejection), quotas))
  return changed
}

/** More days than a campaign and its grace have. */
const MOST_DAYS = 100

/** The days of a volunteer on which answers of a campaign can have come: those from its opening on. */
export async function daysOfCampaign(
  volunteerId: string,
  { opensAt }: Pick<CampaignRecord, 'opensAt'>,
): Promise<LocalDate[]> {
  const from = atLeast(localDate(opensAt))
  const order = [['day', 'asc']] as const
  const days = await find(SURVEY_DAYS, { volunteerId, day: from }, { order, limit: MOST_DAYS })
  return days.map(({ day }) => day)
}

/** What the stations' roll-ups lose by a rejection, or get back, on the day of the answer. `before`: as it was. */
export function judgedFact(
  before: ResponseRecord,
  rejection: Rejection | null,
  at: Instant,
): Omit<FactRecord, 'folded'> {
  const sign = rejection === null ? 1 : -1
  const counted: Counts = {
    ...{ answers: 1, ...gradeCount(before.satisfaction) },
    ...{ answersLate: before.late ? 1 : 0, answersFast: before.fast ? 1 : 0 },
    answersRejected: -1,
  }
  const counts = Object.entries(counted).map(([name, many]) => [name, many * sign])
  return {
    _id: deterministicId('fact', 'judged', before._id, String((before.rejectTurn ?? 0) + 1)),
    ...{ at, countedAt: before.at, stationId: before.stationId },
    counts: Object.fromEntries(counts) as Counts,
  }
}

/** What the tallies of volunteer, station and campaign gain by rejections, or lose when they are taken back. */
export function judgedTallies(
  before: readonly ResponseRecord[],
  rejection: Rejection | null,
): Map<string, TallyCounts> {
  const tallies = new Map<string, TallyCounts>()
  for (const { campaignId, volunteerId, stationId, rejection: earlier } of before) {
    const because = (rejection ?? earlier)?.because
    const many = rejection === null ? -1 : 1
    const names: TallyName[] = because ? ['rejected', `rejected_${because}`] : ['rejected']
    const counts: TallyCounts = Object.fromEntries(names.map((name) => [name, many]))
    for (const owner of [volunteerId, stationId, WHOLE_CAMPAIGN]) {
      if (owner !== null) addTo(tallies, campaignTally(campaignId, owner), counts)
    }
  }
  return tallies
}
