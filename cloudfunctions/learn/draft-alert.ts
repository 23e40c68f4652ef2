import { ASSOCIATION_SCOPE, concernName, rollupId, type Counts } from '@shared/desk/rules'
import { FRAUD_TYPES } from '@shared/help/fraud-types'
import type { FraudType } from '@shared/help/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate, type LocalDate } from '@shared/kit/time'
import { draftOf, lastWeek, typeOfWeek } from '@shared/learn/alert-drafts'
import type { learnContract } from '@shared/learn/contract'
import { LEAST_TOLD } from '@shared/learn/suppression'
import { ROLLUPS } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find, get } from '../kit/store'

type Action = (typeof learnContract.actions)['draftAlert']

/**
 * What last week was asked about most, as words to mend. An alert is read by everybody, so it is drawn from the smallest
 * place where something was asked about ten times: else it would tell of a single case. R-32, KNW-03. Three waves.
 */
export async function draftAlert(
  { stationId }: ParsedOf<Action>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  const week = lastWeek(localDate(at))
  const station = stationId === null ? undefined : await get(STATIONS, stationId)
  const places = [
    { scope: stationId, name: station?.name ?? null },
    { scope: station?.areaId, name: station?.areaName ?? null },
    { scope: ASSOCIATION_SCOPE, name: null },
  ].flatMap(({ scope, name }) => (scope ? [{ scope, name }] : []))
  const ids = places.flatMap(({ scope }) => week.map((day) => rollupId(scope, day)))
  const found = await find(ROLLUPS, { _id: among(ids) }, { limit: ids.length })
  const counts = new Map(found.map((one) => [one._id, one.counts]))
  const place = places.find(({ scope }) => askedMost(counts, scope, week).length > 0)
  const asked = place ? askedMost(counts, place.scope, week) : []
  const [from = '', to = ''] = [week[0], week[week.length - 1]]
  const fields = draftOf(asked[0] ?? typeOfWeek(from))
  return { fields, asked, askedIn: place?.name ?? null, week: { from, to } }
}

/** The types that were asked about ten times or more, most first. */
function askedMost(
  counts: ReadonlyMap<string, Counts>,
  scope: string,
  week: readonly LocalDate[],
): FraudType[] {
  const times = (type: FraudType) =>
    week.reduce((sum, day) => sum + (counts.get(rollupId(scope, day))?.[concernName(type)] ?? 0), 0)
  return FRAUD_TYPES.map((type) => ({ type, asked: times(type) }))
    .filter(({ asked }) => asked >= LEAST_TOLD)
    .sort((one, other) => other.asked - one.asked)
    .map(({ type }) => type)
}
