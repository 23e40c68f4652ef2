import type { stationContract } from '@shared/station/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { AREAS, STATIONS } from '../kit/stations'
import { updateWhere } from '../kit/store'
import { together, transact } from '../kit/transact'
import { areaOf } from './area-views'

type Action = (typeof stationContract.actions)['saveArea']

/** Adds or changes an area: the denominators of its coverage. Its stations carry its new name. STA-24. */
export async function saveArea(
  { areaId, name, population, places }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const saved = { name, population, places }
  const renamed = await transact(async (transaction) => {
    const known = await transaction.get(AREAS, areaId)
    await together([
      known
        ? transaction.update(AREAS, areaId, saved)
        : transaction.insert(AREAS, { _id: areaId, ...saved }),
      audit(transaction, auditRow(context, 'station.saveArea', areaId)),
    ])
    return known !== undefined
  })
  if (renamed) await updateWhere(STATIONS, { areaId }, { areaName: name })
  return { area: areaOf({ _id: areaId, ...saved }) }
}
