import { ASSOCIATION_SCOPE, rollupId, type CountName } from '@shared/desk/rules'
import { addDays, localDate, type Instant, type LocalDate } from '@shared/kit/time'
import type { Campaign } from '@shared/survey/model'
import { graceDays, windowDays, type DayCount } from '@shared/survey/progress-rules'
import { FACTS, foldProgress, ROLLUPS, type FoldProgress } from '../kit/facts'
import { among, find } from '../kit/store'
import { surveyFold } from './fold-responses'
import {
  campaignTally,
  REVIEWS,
  TALLIES,
  WHOLE_CAMPAIGN,
  type CampaignRecord,
  type TallyCounts,
} from './records'

/** The service's own limit of one query; and how many ids one of them names. */
const MOST = 1000
const IDS_A_QUERY = 400

/** More days than a campaign ever has. */
export const MOST_DAYS = 100

/** The desk's fold, of which only is asked how far it is. */
const DESK_FOLD = { name: 'desk', source: FACTS }

/** What is folded of a campaign, by id. */
export interface Folded {
  /** A named count of a scope in a period, 0 where nothing happened. */
  readonly count: (scope: string, period: string, name: CountName) => number
  /** Of a station, or of the whole campaign. */
  readonly tally: (owner: string) => TallyCounts
  /** Open reviews of the campaign by station. */
  readonly reviews: ReadonlyMap<string, number>
  readonly progress: FoldProgress
}

/** Today and the two days before. */
export function lately(at: Instant): readonly [LocalDate, LocalDate, LocalDate] {
  const today = localDate(at)
  return [today, addDays(today, -1), addDays(today, -2)]
}

/**
 * Reads what is folded of a campaign at these stations, and by day at one of them or in the whole association: one wave,
 * however many answers there are.
 */
export async function readFolded(
  campaign: CampaignRecord,
  stationIds: readonly string[],
  stationId: string | undefined,
  at: Instant,
): Promise<Folded> {
  const scope = stationId ?? ASSOCIATION_SCOPE
  const days = [...windowDays(campaign), ...graceDays(campaign)].slice(0, MOST_DAYS)
  const ofScope = days.map((day) => rollupId(scope, day))
  const ofStations = stationIds.flatMap((id) =>
    ['all', ...lately(at)].map((period) => rollupId(id, period)),
  )
  const where = stationId === undefined ? {} : { stationId }
  const [rollups, tallies, reviews, answers, facts] = await Promise.all([
    findAll(ROLLUPS, [...ofScope, ...ofStations]),
    findAll(
      TALLIES,
      [...stationIds, WHOLE_CAMPAIGN].map((owner) => campaignTally(campaign._id, owner)),
    ),
    find(REVIEWS, { state: 'open', ...where }, { order: [['score', 'desc']], limit: MOST }),
    foldProgress(surveyFold, where, at),
    foldProgress(DESK_FOLD, where, at),
  ])
  const open = new Map<string, number>()
  for (const { campaignId, stationId: place } of reviews) {
    if (campaignId === campaign._id && place !== null) open.set(place, (open.get(place) ?? 0) + 1)
  }
  return {
    count: (of, period, name) => rollups.get(rollupId(of, period))?.[name] ?? 0,
    tally: (id) => tallies.get(campaignTally(campaign._id, id)) ?? {},
    reviews: open,
    progress: {
      foldedAt: Math.min(answers.foldedAt, facts.foldedAt),
      unfolded: answers.unfolded + facts.unfolded,
    },
  }
}

/** The counts of many sums by id, some hundred ids a query, all at once. */
async function findAll<Counts>(
  from: {
    readonly name: string
    readonly record?: { readonly _id: string; readonly counts: Counts }
  },
  ids: readonly string[],
): Promise<Map<string, Counts>> {
  const unique = [...new Set(ids)]
  const queries: Promise<{ readonly _id: string; readonly counts: Counts }[]>[] = []
  for (let start = 0; start < unique.length; start += IDS_A_QUERY) {
    const some = unique.slice(start, start + IDS_A_QUERY)
    queries.push(find(from, { _id: among(some) }, { limit: some.length }))
  }
  const found = (await Promise.all(queries)).flat()
  return new Map(found.map(({ _id, counts }) => [_id, counts]))
}

/** What counts of a scope by day: everything in the window, and what came late after it. */
export function daysOf(
  campaign: Pick<Campaign, 'opensAt' | 'closesAt'>,
  scope: string,
  { count }: Folded,
  at: Instant,
): DayCount[] {
  const until = localDate(at)
  const inWindow = windowDays(campaign)
    .filter((day) => day <= until)
    .map((day) => ({ day, answers: count(scope, day, 'answers') }))
  const after = graceDays(campaign).map((day) => ({
    day,
    answers: count(scope, day, 'answersLate'),
  }))
  return [...inWindow, ...after.filter(({ answers }) => answers > 0)].slice(0, MOST_DAYS)
}

/** Answers of a station that have waited since before yesterday: their day is settled, a person is to decide. D-04. */
export function waitingLong(stationId: string, { count }: Folded, at: Instant): number {
  const [today, yesterday] = lately(at)
  const recent = [today, yesterday].map((day) => count(stationId, day, 'minutesPending'))
  const all = count(stationId, 'all', 'minutesPending')
  return recent.reduce((left, pending) => left - pending, all)
}

/** The minutes of answers alone: those of activities have a count of their own. */
export function surveyMinutes(
  scope: string,
  days: readonly LocalDate[],
  { count }: Folded,
): number {
  return days.reduce(
    (sum, day) =>
      sum + count(scope, day, 'minutesConfirmed') - count(scope, day, 'activityMinutes'),
    0,
  )
}
