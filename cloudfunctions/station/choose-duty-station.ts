import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { AREAS, STATIONS } from '../kit/stations'
import { find } from '../kit/store'
import { together, transact } from '../kit/transact'

type Action = (typeof stationContract.actions)['chooseDutyStation']

const MOST_STATIONS = 200

/**
 * Names the area's duty station, and no other is it then: whoever chooses changes the area's own record, so of two at
 * once one waits for the other. D-16. Errors: STATION.NOT_FOUND, NO_AREA, STATE for one that is not open.
 */
export async function chooseDutyStation(
  { areaId, stationId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  await transact(async (transaction) => {
    const area = await transaction.get(AREAS, areaId)
    const [station, others] = await together([
      transaction.get(STATIONS, stationId),
      find(STATIONS, { areaId, duty: true }, { limit: MOST_STATIONS }),
    ])
    if (!area) throw new CodedError(stationErrors.NO_AREA)
    if (!station || station.areaId !== areaId) throw new CodedError(stationErrors.NOT_FOUND)
    if (!station.open) throw new CodedError(stationErrors.STATE)
    if (area.dutyStationId === stationId && others.every(({ _id }) => _id === stationId)) return
    const before = new Set(others.map(({ _id }) => _id))
    if (area.dutyStationId) before.add(area.dutyStationId)
    before.delete(stationId)
    await together([
      ...[...before].map((id) => transaction.update(STATIONS, id, { duty: false })),
      transaction.update(STATIONS, stationId, { duty: true }),
      transaction.update(AREAS, areaId, { dutyStationId: stationId }),
      audit(transaction, auditRow(context, 'station.chooseDutyStation', areaId, { stationId })),
    ])
  })
  return {}
}
