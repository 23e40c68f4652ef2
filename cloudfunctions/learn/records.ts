import type { Instant } from '@shared/kit/time'
import type { AlertFields, KeptAlert } from '@shared/learn/trend-model'
import type { StationRecord } from '../kit/stations'
import { collection } from '../kit/store'

/** What may be told of an area's month, or of the association's; null where nothing is. */
export interface ToldCounts {
  readonly types: Readonly<Record<string, number | null>>
  readonly total: number | null
}

/**
 * A month as it is told for good: a second telling beside the first would give away what changed in between. R-32.
 * What is hidden is not in it.
 */
export interface TrendMonthRecord {
  /** 'YYYY-MM'. */
  readonly _id: string
  readonly at: Instant
  /** By the id of the area, and the association's. */
  readonly boards: Readonly<Record<string, ToldCounts>>
}
export const TREND_MONTHS = collection<TrendMonthRecord>('trend_months')

/** An alert that was written here, with the versions that were published before. KNW-10. */
export interface AlertRecord {
  readonly _id: string
  /** Null for the association's own. */
  readonly stationId: string | null
  /** For whom: see `reachOf`. */
  readonly areaId: string
  readonly areaName: string | null
  readonly byName: string
  readonly fields: AlertFields
  readonly state: KeptAlert['state']
  readonly version: number
  readonly changedAt: Instant
  readonly publishedAt: Instant | null
  readonly by: string
  readonly earlier: readonly EarlierAlert[]
}
export const ALERTS = collection<AlertRecord>('alerts')

/** For whom the alerts of a station are: its area, or those alone who chose it while it has none. */
export function reachOf({ areaId, _id }: Pick<StationRecord, '_id' | 'areaId'>): string {
  return areaId ?? _id
}

/** What an alert said before it was mended. */
export interface EarlierAlert {
  readonly version: number
  readonly fields: AlertFields
  readonly until: Instant
  readonly by: string
}
