import type { KeptAlert, PublishedAlert } from '@shared/learn/trend-model'
import type { AlertRecord } from './records'

/** An alert as everybody reads it. */
export function publishedOf(alert: AlertRecord): PublishedAlert {
  const { _id, areaName, byName, fields, version, publishedAt, changedAt } = alert
  return { id: _id, areaName, byName, ...fields, version, publishedAt: publishedAt ?? changedAt }
}

/** An alert as its writers read it. */
export function keptOf(alert: AlertRecord): KeptAlert {
  const { _id, stationId, fields, state, changedAt, version } = alert
  return { id: _id, stationId, ...fields, state, changedAt, version }
}
