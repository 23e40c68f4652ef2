import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { STATIONS, TEAMS } from '../kit/stations'
import { find, get } from '../kit/store'
import { publicSite, stateOf } from './site-views'

type Action = (typeof stationContract.actions)['getStation']

const MOST = 100

/** A station's public page, in one wave. Errors: STATION.NOT_FOUND, also for one that is closed. STA-12, STA-13. */
export async function getStation({ stationId }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const [station, below, teams] = await Promise.all([
    get(STATIONS, stationId),
    find(STATIONS, { parentId: stationId }, { limit: MOST }),
    find(TEAMS, { stationId, state: 'active' }, { order: [['name', 'asc']], limit: MOST }),
  ])
  if (!station || stateOf(station) === 'closed') throw new CodedError(stationErrors.NOT_FOUND)
  return {
    station: publicSite(station),
    hostName: station.hostName ?? '',
    about: station.about ?? '',
    subStations: below
      .filter((one) => stateOf(one) !== 'closed')
      .map(({ _id, name }) => ({ id: _id, name })),
    teams: teams.map(({ _id, name }) => ({ id: _id, name })),
  }
}
