import type { stationContract } from '@shared/station/contract'
import type { PlaceKind } from '@shared/station/model'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { EXAMPLE_PLACES, makeArea, makeStation } from '../../config/testing/stations'
import type { StationRecord } from '../kit/stations'

type Actions = typeof stationContract.actions
type Coverage = OutputOf<Actions['getCoverage']>
type Listed = OutputOf<Actions['listAreas']>

const example = makeArea('home')
const home = makeStation('home', { areaId: example._id, placeKind: 'community' })
const foreign = makeStation('foreign', { areaId: 'are_other', placeKind: 'park' })
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [home, foreign])
  const people = [
    { openId: 'staff', grants: [ASSOCIATION_STAFF] },
    { openId: 'manager', grants: [atStation('stationManager', home)] },
    { openId: 'foreign', grants: [atStation('stationManager', foreign)] },
  ]
  await Promise.all(people.map((person) => makeMember(cloud, database, person)))
}, 30_000)
afterAll(() => cloud.stop())

function save(different: object = {}) {
  const { _id, ...fields } = example
  return cloud.call('station', 'saveArea', { areaId: _id, ...fields, ...different }, 'staff')
}
function coverage(openId: string, areaId = example._id) {
  return cloud.call<Coverage>('station', 'getCoverage', { areaId }, openId)
}

describe('an area', () => {
  test('STA-24, N-147 to N-156: is kept with its places and its residents, and everyone can read it', async () => {
    const called = await save()
    outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(6)
    const listed = await cloud.call<Listed>('station', 'listAreas')
    expect(outputOf(listed).areas).toEqual([
      { id: example._id, name: example.name, population: 85_000, places: EXAMPLE_PLACES },
    ])
    expect(listed.waves).toBe(1)
    expect(await database.all('audits', { target: example._id })).toHaveLength(1)
  })

  test('STA-24: is changed, and its stations carry its new name', async () => {
    await database.update('areas', example._id, { dutyStationId: home._id })
    outputOf(await save({ name: '清河湾街道', population: 90_000 }))
    expect(await database.all('areas')).toMatchObject([
      { name: '清河湾街道', population: 90_000, dutyStationId: home._id },
    ])
    const named = async (id: string) =>
      (await database.all<StationRecord>('stations', { _id: id }))[0]?.areaName
    expect([await named(home._id), await named(foreign._id)]).toEqual(['清河湾街道', '槐安门街道'])
    outputOf(await save())
  })

  test('STA-24: does not have fewer than no places', async () => {
    expect(codeOf(await save({ places: { ...EXAMPLE_PLACES, park: -1 } }))).toBe('REQUEST.INVALID')
  })
})

describe('the coverage of an area', () => {
  test('STA-24, STA-07, PLAN-05: how many places of each kind have a site, of how many there are', async () => {
    const kinds: PlaceKind[] = ['community', 'community', 'school', 'plaza', 'plaza']
    await database.insert('stations', [
      ...kinds.map((placeKind, index) =>
        makeStation(`kind${index}`, { areaId: example._id, placeKind }),
      ),
      makeStation('older', { areaId: example._id }),
      makeStation('paused', {
        ...{ areaId: example._id, placeKind: 'park', open: false, state: 'paused' },
      }),
      makeStation('closed', {
        ...{ areaId: example._id, placeKind: 'village', open: false, state: 'closed' },
      }),
      makeStation('beyond', { areaId: example._id, placeKind: 'hospital', outside: true }),
    ])
    const called = await coverage('manager')
    const { areaName, population, stations, kinds: told } = outputOf(called)
    expect([areaName, population, stations]).toEqual(['槐安门街道', 85_000, 8])
    expect(told.map(({ kind, places, covered }) => [kind, covered, places])).toEqual([
      ...[
        ['community', 3, 18],
        ['enterprise', 0, 11],
        ['school', 1, 7],
      ],
      ...[
        ['supermarket', 0, 7],
        ['hospital', 0, 5],
        ['park', 1, 3],
      ],
      ...[
        ['village', 0, 2],
        ['villageCollective', 0, 1],
        ['plaza', 1, 1],
      ],
    ])
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('PLAN-05: of two hundred stations costs no more', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      makeStation(`many${index}`, { areaId: example._id, placeKind: 'enterprise' }),
    )
    await database.insert('stations', many)
    const called = await coverage('staff')
    expect(outputOf(called).kinds[1]).toEqual({ kind: 'enterprise', places: 11, covered: 11 })
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('is refused to the keeper of another area’s station, and for an area that there is not', async () => {
    expect(codeOf(await coverage('foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await coverage('staff', 'are_nowhere'))).toBe('STATION.NO_AREA')
    expect(codeOf(await coverage('manager', 'are_nowhere'))).toBe('ACCESS.SCOPE')
  })
})
