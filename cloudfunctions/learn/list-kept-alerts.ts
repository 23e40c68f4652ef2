import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { keptOf } from './alert-views'
import { ALERTS } from './records'

type Action = (typeof learnContract.actions)['listKeptAlerts']

const MOST_SHOWN = 50

/** The alerts of a station, or the association's own, newest first. Two waves. */
export async function listKeptAlerts(
  { stationId }: ParsedOf<Action>,
  { authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  const alerts = await find(
    ALERTS,
    { stationId },
    {
      order: [
        ['changedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: MOST_SHOWN,
    },
  )
  return { alerts: alerts.map(keptOf) }
}
