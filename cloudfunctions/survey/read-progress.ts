import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { localDate, type Instant } from '@shared/kit/time'
import { REPORT_FROM } from '@shared/survey/campaign-model'
import { surveyErrors } from '@shared/survey/errors'
import type { progressActions } from '@shared/survey/progress-actions'
import { anomaliesFirst, forecastOf, paceOf, type DayCount } from '@shared/survey/progress-rules'
import { statementCounts, subsidyFen } from '@shared/survey/subsidy-rules'
import type { MemberContext } from '../kit/serve'
import { AREAS, STATIONS, type StationRecord } from '../kit/stations'
import { atLeast, find } from '../kit/store'
import { campaignById, publicPart, runningCampaign } from './campaigns'
import { daysOf, readFolded, surveyMinutes, type Folded } from './progress-folded'
import { areaProgress, goalOfAll, stationProgress } from './progress-view'
import { WHOLE_CAMPAIGN, type CampaignRecord } from './records'

type Action = (typeof progressActions)['readProgress']
type Output = OutputOf<Action>

/** More stations and areas than an association ever has. */
const MOST_STATIONS = 1000
const MOST_AREAS = 100

/** How far a campaign is, at a station or everywhere. Two waves, however many answers there are. SUR-13. */
export async function readProgress(
  { campaignId, stationId }: ParsedOf<Action>,
  { at, authorize }: MemberContext,
): Promise<Output> {
  authorize(stationId)
  const [campaign, found, areas] = await Promise.all([
    campaignId === undefined ? runningCampaign(at) : campaignById(campaignId, at),
    stationsOf(stationId),
    stationId === undefined ? find(AREAS, { population: atLeast(0) }, { limit: MOST_AREAS }) : [],
  ])
  if (!campaign || campaign.state === 'draft') {
    throw new CodedError(
      campaignId === undefined ? surveyErrors.NO_CAMPAIGN : surveyErrors.CAMPAIGN_UNKNOWN,
    )
  }
  if (stationId !== undefined && found.length === 0) throw new CodedError(kitErrors.SCOPE)
  const ids = found.map(({ _id }) => _id)
  const folded = await readFolded(campaign, ids, stationId, at)
  const all = found.map((station) => stationProgress(station, campaign, folded, at))
  // A closed station is told of as long as it brought something.
  const stations = all.filter((station, place) => station.submitted > 0 || isThere(found[place]))
  const inAreas = areaProgress(areas, stations, campaign)
  const goal = stationId === undefined ? goalOfAll(inAreas, stations) : (all[0]?.goal ?? 0)
  const days = daysOf(campaign, stationId ?? ASSOCIATION_SCOPE, folded, at)
  return {
    ...numbersOf({ campaign, folded, days, goal, stationId, at }),
    expectedFen: subsidyFen(all.reduce((sum, { valid }) => sum + valid, 0)),
    campaign: publicPart(campaign),
    report: stationId === undefined ? reportOf(campaign, folded) : null,
    stations: stationId === undefined ? anomaliesFirst(stations) : [],
    areas: inAreas,
    ...folded.progress,
  }
}

/** The station, or all there ever were. */
async function stationsOf(stationId: string | undefined): Promise<StationRecord[]> {
  if (stationId !== undefined) return find(STATIONS, { _id: stationId }, { limit: 1 })
  const byState = [true, false].map((open) => find(STATIONS, { open }, { limit: MOST_STATIONS }))
  return (await Promise.all(byState)).flat()
}

/** How far the report is; what came beyond its quota is not in it. */
function reportOf({ reportFrom = REPORT_FROM }: CampaignRecord, { tally }: Folded) {
  const { total = 0, rejected = 0, beyondQuota = 0 } = tally(WHOLE_CAMPAIGN)
  return { from: reportFrom, valid: Math.max(0, total - rejected - beyondQuota) }
}

function isThere(station: StationRecord | undefined): boolean {
  return station !== undefined && (station.open || station.state === 'paused')
}

interface Scoped {
  readonly campaign: CampaignRecord
  readonly folded: Folded
  readonly days: readonly DayCount[]
  readonly goal: number
  /** The station, or nothing for the whole association. */
  readonly stationId: string | undefined
  readonly at: Instant
}

/** The numbers of a station, or of everything: answers without a code belong to no station. */
function numbersOf({ campaign, folded, days, goal, stationId, at }: Scoped) {
  const scope = stationId ?? ASSOCIATION_SCOPE
  const tally = folded.tally(stationId ?? WHOLE_CAMPAIGN)
  const { submitted, repeated, valid } = statementCounts([tally])
  const pending = days.map(({ day }) => folded.count(scope, day, 'minutesPending'))
  return {
    ...{ goal, submitted, valid, repeated },
    rejected: submitted - repeated - valid,
    waiting: Math.max(
      0,
      pending.reduce((sum, answers) => sum + answers, 0),
    ),
    today: days.find(({ day }) => day === localDate(at))?.answers ?? 0,
    days: [...days],
    pace: paceOf(goal, valid, campaign, at),
    forecast: forecastOf(days, campaign, at),
    minutes: surveyMinutes(
      scope,
      days.map(({ day }) => day),
      folded,
    ),
  }
}
