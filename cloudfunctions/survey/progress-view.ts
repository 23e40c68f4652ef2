/** What progress is made of: goals, one station's numbers, areas. Nothing here reads. */
import type { Instant } from '@shared/kit/time'
import type { AreaProgress, StationProgress } from '@shared/survey/progress-actions'
import { anomaliesOf, populationShare } from '@shared/survey/progress-rules'
import { statementCounts } from '@shared/survey/subsidy-rules'
import type { AreaRecord, StationRecord } from '../kit/stations'
import { lately, waitingLong, type Folded } from './progress-folded'
import type { CampaignRecord } from './records'

/** What a station set out to collect: its own goal, or the one of every station. */
export function goalOfStation(
  { stationGoal, stationGoals = {} }: Pick<CampaignRecord, 'stationGoal' | 'stationGoals'>,
  stationId: string,
): number {
  return stationGoals[stationId] ?? stationGoal
}

/** One station in a campaign. */
export function stationProgress(
  { _id, name, areaId = null }: StationRecord,
  campaign: CampaignRecord,
  folded: Folded,
  at: Instant,
): StationProgress {
  const { submitted, valid } = statementCounts([folded.tally(_id)])
  const goal = goalOfStation(campaign, _id)
  const reviews = folded.reviews.get(_id) ?? 0
  const [today, yesterday, before] = lately(at).map((day) => folded.count(_id, day, 'answers'))
  const came = [today ?? 0, yesterday ?? 0, before ?? 0] as const
  const signs = { goal, valid, lately: came, waitingLong: waitingLong(_id, folded, at), reviews }
  return {
    ...{ id: _id, name, areaId, goal, valid, submitted, today: came[0], reviews },
    waiting: Math.max(0, folded.count(_id, 'all', 'minutesPending')),
    anomalies: anomaliesOf(signs, campaign, at),
  }
}

const sumOf = (stations: readonly StationProgress[], name: 'goal' | 'valid') =>
  stations.reduce((sum, station) => sum + station[name], 0)

/** Every area with what its stations brought, and the share of its people. SUR-13, STA-24. */
export function areaProgress(
  areas: readonly AreaRecord[],
  stations: readonly StationProgress[],
  { areaGoals = {} }: Pick<CampaignRecord, 'areaGoals'>,
): AreaProgress[] {
  return areas.map(({ _id, name, population }) => {
    const own = stations.filter(({ areaId }) => areaId === _id)
    const valid = sumOf(own, 'valid')
    const goal = areaGoals[_id] ?? sumOf(own, 'goal')
    return { id: _id, name, goal, valid, population, share: populationShare(valid, population) }
  })
}

/** What the association set out to collect: its areas' goals, and those of stations without an area. */
export function goalOfAll(
  areas: readonly AreaProgress[],
  stations: readonly StationProgress[],
): number {
  const known = new Set(areas.map(({ id }) => id))
  const apart = stations.filter(({ areaId }) => areaId === null || !known.has(areaId))
  return areas.reduce((sum, { goal }) => sum + goal, sumOf(apart, 'goal'))
}
