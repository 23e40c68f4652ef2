import { isDeepStrictEqual } from 'node:util'
import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import { siteNameProblem } from '@shared/station/naming-rules'
import { stockOfSite } from '@shared/station/site-rules'
import type { SiteFields } from '@shared/station/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { DEFAULT_STAFFED_HOURS } from '@shared/kit/working-days'
import { audit, auditRow } from '../kit/audit'
import { recordFact } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { AREAS, STATIONS, type AreaRecord, type StationRecord } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { keptSite, stateOf } from './site-views'

type Action = (typeof stationContract.actions)['openStation']

/**
 * Opens a site, once for its id. What is newly developed counts for its area's plan (PLAN-02, PLAN-03).
 * Errors: STATION.NAME, NO_AREA, NO_PARENT, REQUEST.REPLAYED.
 */
export async function openStation(
  { id, fields }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { areaId, parentId } = fields
  const problem = siteNameProblem(fields.name, fields.kinds)
  if (problem) throw new CodedError(stationErrors.NAME, { fields: { name: problem } })
  return transact(async (transaction) => {
    const known = await transaction.get(STATIONS, id)
    if (known) return { station: keptSite(ifSame(known, fields), []) }
    const [area, parent] = await together([
      transaction.get(AREAS, areaId),
      parentId === null ? undefined : transaction.get(STATIONS, parentId),
    ])
    if (!area) throw new CodedError(stationErrors.NO_AREA)
    if (!fitsBelow(fields, parent)) throw new CodedError(stationErrors.NO_PARENT)
    const station = newStation(id, fields, area, context.at)
    const stock = stockOfSite(fields, 1)
    await together([
      transaction.insert(STATIONS, station),
      audit(transaction, auditRow(context, 'station.openStation', id, { stationId: id })),
      stock &&
        recordFact(transaction, {
          _id: deterministicId('fact', 'site1', id),
          ...{ at: context.at, stationId: id, areaId, counts: stock },
        }),
    ])
    return { station: keptSite(station, []) }
  })
}

/** A sub-station lies below a station of the same area that is there; another site may, a station does not. STA-12. */
function fitsBelow(
  { kinds, areaId, parentId }: SiteFields,
  parent: StationRecord | undefined,
): boolean {
  if (parentId === null) return !kinds.includes('subStation')
  if (!parent || stateOf(parent) === 'closed' || kinds.includes('station')) return false
  return parent.areaId === areaId && (parent.kinds ?? ['station']).includes('station')
}

function newStation(
  id: string,
  fields: SiteFields,
  { name: areaName }: AreaRecord,
  at: number,
): StationRecord {
  return {
    _id: id,
    ...fields,
    areaName,
    staffedFromMinute: DEFAULT_STAFFED_HOURS.fromMinute,
    staffedToMinute: DEFAULT_STAFFED_HOURS.toMinute,
    open: true,
    duty: false,
    state: 'open',
    history: [{ at, what: 'opened', reason: '' }],
  }
}

/** The known station, when the same was sent for it; what can be edited since may differ. */
function ifSame(known: StationRecord, fields: SiteFields): StationRecord {
  const { name, areaId, kinds, placeKind, parentId, newlyDeveloped } = known
  const kept = { name, areaId, kinds, placeKind, parentId, newlyDeveloped }
  const sent = {
    ...{ name: fields.name, areaId: fields.areaId, kinds: fields.kinds },
    ...{ placeKind: fields.placeKind, parentId: fields.parentId },
    newlyDeveloped: fields.newlyDeveloped,
  }
  if (!isDeepStrictEqual(kept, sent)) throw new CodedError(kitErrors.REPLAYED)
  return known
}
