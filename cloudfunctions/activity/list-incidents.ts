import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { instantOf } from '@shared/kit/time'
import { stationErrors } from '@shared/station/errors'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { below, find, get } from '../kit/store'
import { INCIDENTS } from './closing-records'
import { incidentView } from './incident-view'

type Action = (typeof activityContract.actions)['listIncidents']

/** More than a station ever has in a year. */
const MOST = 200

/**
 * A station's register of a year, the latest first, and how many of them count. Two waves. SAF-14, EVA-07, CERT-32.
 * Errors: STATION.NOT_FOUND, ACCESS.SCOPE.
 */
export async function listIncidents(
  { stationId, year }: ParsedOf<Action>,
  { account, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const [from, to] = [instantOf(`${year}-01-01`), instantOf(`${String(Number(year) + 1)}-01-01`)]
  const [station, before] = await Promise.all([
    get(STATIONS, stationId),
    find(INCIDENTS, { stationId, at: below(to) }, { order: [['at', 'desc']], limit: MOST }),
  ])
  if (!station) throw new CodedError(stationErrors.NOT_FOUND)
  authorize(stationId, station.areaId)
  const ofYear = before.filter(({ at }) => at >= from)
  return {
    incidents: ofYear.map((incident) => incidentView(incident, account._id)),
    confirmed: ofYear.filter(({ state }) => state === 'confirmed').length,
  }
}
