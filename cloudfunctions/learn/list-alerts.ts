import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import { STATIONS } from '../kit/stations'
import { find, get } from '../kit/store'
import { publishedOf } from './alert-views'
import { ALERTS, reachOf } from './records'

type Action = (typeof learnContract.actions)['listAlerts']

const MOST_SHOWN = 20

/** What is published where a station is and by the association, newest first. Two waves. KNW-03. */
export async function listAlerts({ stationId }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const station = stationId === undefined ? undefined : await get(STATIONS, stationId)
  const places = [...(station ? [reachOf(station)] : []), ASSOCIATION_SCOPE]
  const found = await Promise.all(
    places.map((place) =>
      find(
        ALERTS,
        { areaId: place, state: 'published' },
        {
          order: [
            ['publishedAt', 'desc'],
            ['_id', 'desc'],
          ],
          limit: MOST_SHOWN,
        },
      ),
    ),
  )
  const alerts = found.flat().map(publishedOf)
  alerts.sort((one, other) => other.publishedAt - one.publishedAt)
  return { alerts: alerts.slice(0, MOST_SHOWN) }
}
