/** The lines of statements: what the tallies say, and what counting the answers themselves says. */
import { instantOf } from '@shared/kit/time'
import { REJECT_REASONS } from '@shared/survey/review-model'
import {
  statementCounts,
  subsidyYear,
  type StatementCounts,
  type StationTally,
} from '@shared/survey/subsidy-rules'
import { above, among, atLeast, count, find } from '../kit/store'
import { CAMPAIGNS, campaignTally, RESPONSES, TALLIES, type CampaignRecord } from './records'
import { REPEATS } from './subsidy-records'

/** More campaigns than close in a year. */
const MOST_CAMPAIGNS = 100
/** So many ids are asked for at once. */
const AT_ONCE = 500

/** The campaigns that close in a year; a draft is none. One wave. */
export async function campaignsOfYear(year: number): Promise<CampaignRecord[]> {
  const from = atLeast(instantOf(`${String(year)}-01-01`))
  const order = [['closesAt', 'asc']] as const
  const found = await find(CAMPAIGNS, { closesAt: from }, { order, limit: MOST_CAMPAIGNS })
  return found.filter((one) => one.state !== 'draft' && subsidyYear(one) === year)
}

/** The lines of some stations as the tallies have them, by station. One wave. */
export async function talliedLines(
  stationIds: readonly string[],
  campaigns: readonly CampaignRecord[],
): Promise<Map<string, StatementCounts>> {
  const idsOf = (stationId: string) => campaigns.map(({ _id }) => campaignTally(_id, stationId))
  const ids = stationIds.flatMap(idsOf)
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const found = await Promise.all(
    parts.map((part) => find(TALLIES, { _id: among(part) }, { limit: AT_ONCE })),
  )
  const counts = new Map(found.flat().map((tally) => [tally._id, tally.counts]))
  const linesOf = (stationId: string) =>
    statementCounts(idsOf(stationId).flatMap((id) => counts.get(id) ?? []))
  return new Map(stationIds.map((stationId) => [stationId, linesOf(stationId)]))
}

/** The lines of a station counted from the folded answers themselves, and from what is known of second ones. One wave. */
export async function recountedLines(
  stationId: string,
  campaigns: readonly CampaignRecord[],
): Promise<StatementCounts> {
  const tallies = await Promise.all(campaigns.map(({ _id }) => recountOne(_id, stationId)))
  return statementCounts(tallies)
}

async function recountOne(campaignId: string, stationId: string): Promise<StationTally> {
  const here = { folded: true, stationId, campaignId }
  const [total, repeated, rejected, ...byReason] = await Promise.all([
    count(RESPONSES, here),
    count(REPEATS, here),
    count(RESPONSES, { ...here, 'rejection.at': above(0) }),
    ...REJECT_REASONS.map((because) => count(RESPONSES, { ...here, 'rejection.because': because })),
  ])
  const reasons = REJECT_REASONS.map(
    (reason, index) => [`rejected_${reason}`, byReason[index] ?? 0] as const,
  )
  return { total, repeated, rejected, ...Object.fromEntries(reasons) }
}
