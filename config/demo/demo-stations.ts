import { deterministicId } from '@shared/kit/ids'
import { instantOf, localDate } from '@shared/kit/time'
import { DEFAULT_STAFFED_HOURS } from '@shared/kit/working-days'
import type { PlaceKind, Post } from '@shared/station/model'
import type { SiteKind } from '@shared/station/site-model'
import { stockOfSite } from '@shared/station/site-rules'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { AreaRecord, StationRecord } from '../../cloudfunctions/kit/stations'
import { AREA_ID, AREA_NAME, DEMO_STATIONS, DUTY_STATION, PERSONAS, stationId } from './street'

/** What is more than a plain station without steps in a community. */
interface Place {
  readonly kinds?: readonly SiteKind[]
  readonly placeKind?: PlaceKind
  readonly steps?: boolean
  readonly parent?: string
  readonly hadBefore?: boolean
}
const PLACES: Readonly<Record<string, Place>> = {
  liuyin: { steps: true },
  qinghewan: { kinds: ['station', 'educationBase'] },
  anhe: { kinds: ['station', 'educationBase'], placeKind: 'school' },
  nanqiao: { steps: true },
  baiyun: { placeKind: 'plaza' },
  heping: { steps: true },
  shuanglin: { placeKind: 'hospital' },
  guangming: { kinds: ['station', 'educationBase'], placeKind: 'school' },
  xishan: { placeKind: 'village', steps: true },
  kechuang: { placeKind: 'park' },
  wenhua: { kinds: ['station', 'scienceBase'] },
  beishi: { placeKind: 'supermarket' },
  lanting: { kinds: ['subStation'], parent: 'zongzhan' },
  zongzhan: { hadBefore: true },
}

/** Somewhere in a city; stations lie some two hundred metres apart. Degrees. */
const CORNER = { latitude: 39.868, longitude: 116.352 }
const STEP = 0.002
const COLUMNS = 5

/** The posts that a station has from its first day: the keepers of ROL-12. */
const KEEPERS: readonly Post[] = [
  { name: '记录员', duty: '记服务时长', charge: 'records', holderId: null },
  { name: '档案员', duty: '管志愿者档案', charge: 'archives', holderId: null },
  { name: '监督员', duty: '代社区看服务', charge: 'oversight', holderId: null },
  { name: '应急员', duty: '管应急预案', charge: 'emergency', holderId: null },
]

/** The area of the demo, with the example's places and residents. STA-24. */
export function demoArea(): AreaRecord {
  return {
    _id: AREA_ID,
    name: AREA_NAME,
    population: 85_000,
    places: {
      ...{ community: 18, enterprise: 11, school: 7, supermarket: 7, hospital: 5 },
      ...{ park: 3, village: 2, villageCollective: 1, plaza: 1 },
    },
    dutyStationId: stationId(DUTY_STATION),
  }
}

/** The 18 stations, opened one after the other since the year began, with the staffed hours of D-16. Their numbers lie in a range nobody is given. */
export function demoStations(now: number): StationRecord[] {
  return DEMO_STATIONS.map(({ key, name, address }, index) => {
    const place = PLACES[key] ?? {}
    const openedAt = opening(index, now)
    const openedOn = localDate(openedAt)
    return {
      _id: stationId(key),
      ...{ name, areaName: AREA_NAME, areaId: AREA_ID, address, outside: false },
      phone: `010-5550 ${String(1200 + index * 7).padStart(4, '0')}`,
      staffedFromMinute: DEFAULT_STAFFED_HOURS.fromMinute,
      staffedToMinute: DEFAULT_STAFFED_HOURS.toMinute,
      ...{ open: true, state: 'open', duty: key === DUTY_STATION },
      kinds: place.kinds ?? ['station'],
      placeKind: place.placeKind ?? 'community',
      parentId: place.parent ? stationId(place.parent) : null,
      hostName: name.replace(/(服务站|总站)$/, ''),
      stepFree: place.steps !== true,
      latitude: CORNER.latitude + Math.floor(index / COLUMNS) * STEP,
      longitude: CORNER.longitude + (index % COLUMNS) * STEP,
      newlyDeveloped: place.hadBefore !== true,
      history: [{ at: openedAt, what: 'opened', reason: '' }],
      setUp: (['agreement', 'launch', 'plaque'] as const).map((what) => ({ what, on: openedOn })),
      posts: KEEPERS,
      dutyTurns:
        key === DUTY_STATION
          ? [{ accountId: accountIdOf(PERSONAS.manager), weekdays: [1, 2, 3, 4, 5] }]
          : [],
    }
  })
}

/** When the index-th station opened: spread evenly over the year so far. */
function opening(index: number, now: number): number {
  const start = instantOf(`${localDate(now).slice(0, 4)}-01-01`)
  return Math.floor(start + ((now - start) * (index + 1)) / (DEMO_STATIONS.length + 1))
}

/** What the stations add to the plan of their area as they open. PLAN-02. */
export function demoStationFacts(now: number): FactRecord[] {
  return demoStations(now).flatMap(({ _id, kinds, newlyDeveloped, history }) => {
    const counts = stockOfSite(
      { kinds: [...(kinds ?? [])], newlyDeveloped: newlyDeveloped === true },
      1,
    )
    const at = history?.[0]?.at ?? now
    const fact = { _id: deterministicId('fact', 'site1', _id), at, stationId: _id, areaId: AREA_ID }
    return counts ? [{ ...fact, counts, folded: false }] : []
  })
}
