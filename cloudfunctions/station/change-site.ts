import { CodedError } from '@shared/kit/errors'
import type { Counts } from '@shared/desk/rules'
import { deterministicId } from '@shared/kit/ids'
import { stationErrors } from '@shared/station/errors'
import type { KeptStation } from '@shared/station/model'
import { audit, auditRow } from '../kit/audit'
import { recordFact } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { dutyPeople, keptSite } from './site-views'

/** What an act makes of a station; `stock` is what it adds to the plan's counts. */
export interface SiteChange {
  readonly change: Partial<Omit<StationRecord, '_id'>>
  readonly stock?: Counts | null
}

/**
 * Changes a station with its audit row and gives it as its keepers see it. `next` may refuse; null leaves the station
 * as it is, for what was done already. At most six waves. Errors: STATION.NOT_FOUND and what `next` throws.
 */
export async function changeSite(
  context: MemberContext,
  about: { stationId: string; action: string; reason?: string },
  next: (station: StationRecord) => SiteChange | null | Promise<SiteChange | null>,
): Promise<{ station: KeptStation }> {
  const { stationId, action, reason = null } = about
  return transact(async (transaction) => {
    const station = await transaction.get(STATIONS, stationId)
    if (!station) throw new CodedError(stationErrors.NOT_FOUND)
    const made = await next(station)
    if (!made) return { station: keptSite(station, await dutyPeople(station)) }
    const changed = { ...station, ...made.change }
    const [people] = await together([
      dutyPeople(changed),
      transaction.update(STATIONS, stationId, made.change),
      audit(transaction, auditRow(context, `station.${action}`, stationId, { stationId, reason })),
      made.stock &&
        recordFact(transaction, {
          _id: deterministicId('fact', `site${changed.history?.length ?? 0}`, stationId),
          ...{ at: context.at, stationId, areaId: station.areaId ?? null, counts: made.stock },
        }),
    ])
    return { station: keptSite(changed, people) }
  })
}
