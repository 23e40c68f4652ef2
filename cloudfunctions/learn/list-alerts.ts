import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import { find } from '../kit/store'
import { publishedOf } from './alert-views'
import { ALERTS } from './records'

type Action = (typeof learnContract.actions)['listAlerts']

const MOST_SHOWN = 20

/** What is published in an area and by the association, newest first. One wave. KNW-03. */
export async function listAlerts({ areaId }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const places = areaId === undefined ? [ASSOCIATION_SCOPE] : [areaId, ASSOCIATION_SCOPE]
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
