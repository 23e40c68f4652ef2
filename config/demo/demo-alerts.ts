/** What the street and the association have told of lately, one draft, and what last week was asked about most. */
import { ASSOCIATION_SCOPE, concernName } from '@shared/desk/rules'
import type { FraudType } from '@shared/help/model'
import { deterministicId } from '@shared/kit/ids'
import { DAY, instantOf, localDate } from '@shared/kit/time'
import { draftOf, lastWeek } from '@shared/learn/alert-drafts'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { AlertRecord } from '../../cloudfunctions/learn/records'
import { AREA_ID, AREA_NAME, ASSOCIATION, DEMO_STATIONS, HOME_STATION } from './street'
import { PERSONAS, stationId } from './street'

/** The last part of an id is as long as one that a phone makes. */
const idOf = (place: number) => `alt_${String(place).padStart(26, '0')}`
/** Read by whoever shoots the screens. */
export const DEMO_ALERT_ID = idOf(1)

/** So many of the area asked about it last week: enough to begin an alert with. R-32. */
const ASKED_LAST_WEEK = 12

type Told = Pick<AlertRecord, '_id' | 'state'> & { readonly about: FraudType; readonly ago: number }

function ofStation({ _id, state, about, ago }: Told, now: number): AlertRecord {
  const { name } = DEMO_STATIONS.find(({ key }) => key === HOME_STATION) ?? { name: '' }
  const at = now - ago
  return {
    ...{ _id, stationId: stationId(HOME_STATION), areaId: AREA_ID, areaName: AREA_NAME },
    ...{ byName: name, fields: draftOf(about), state, version: state === 'draft' ? 0 : 1 },
    ...{ changedAt: at, publishedAt: state === 'draft' ? null : at, earlier: [] },
    by: accountIdOf(PERSONAS.manager),
  }
}

export function demoAlerts(now: number): { alerts: AlertRecord[]; facts: FactRecord[] } {
  const wednesday = lastWeek(localDate(now))[2] ?? localDate(now)
  const ofAll = ofStation(
    { _id: idOf(2), state: 'published', about: 'brushing', ago: 9 * DAY },
    now,
  )
  return {
    alerts: [
      ofStation({ _id: DEMO_ALERT_ID, state: 'published', about: 'officials', ago: 3 * DAY }, now),
      {
        ...ofAll,
        ...{ stationId: null, areaId: ASSOCIATION_SCOPE, areaName: null, byName: ASSOCIATION.name },
        by: accountIdOf(PERSONAS.association),
      },
      ofStation({ _id: idOf(3), state: 'draft', about: 'logistics', ago: DAY }, now),
    ],
    facts: [
      {
        _id: deterministicId('fact', 'demoWeek', wednesday),
        ...{ at: instantOf(wednesday), stationId: null, areaId: AREA_ID, folded: false },
        counts: { [concernName('logistics')]: ASKED_LAST_WEEK },
      },
    ],
  }
}
