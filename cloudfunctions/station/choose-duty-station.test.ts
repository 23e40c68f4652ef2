import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { handIn } from '../../config/testing/reports'
import { makeArea, makeStation } from '../../config/testing/stations'
import type { AreaRecord, StationRecord } from '../kit/stations'

const area = makeArea('home')
const inArea = { areaId: area._id }
const stations = [
  makeStation('before', { ...inArea, duty: true }),
  ...Array.from({ length: 6 }, (_, index) => makeStation(`next${index}`, inArea)),
]
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', [area, makeArea('other')])
  await database.insert('stations', [
    ...stations,
    makeStation('paused', { ...inArea, open: false, state: 'paused' }),
    makeStation('other', { areaId: 'are_other' }),
  ])
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

function choose(stationId: string, areaId = area._id) {
  return cloud.call('station', 'chooseDutyStation', { areaId, stationId }, 'staff')
}
async function onDuty(): Promise<string[]> {
  const found = await database.all<StationRecord>('stations', { areaId: area._id, duty: true })
  return found.map(({ _id }) => _id)
}

describe('the duty station of an area', () => {
  test('D-16: is the chosen one and no other, and takes what names none', async () => {
    const called = await choose('stn_next0')
    outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await onDuty()).toEqual(['stn_next0'])
    expect((await handIn(cloud)).receipt.stationName).toBe('next0 服务站')
    outputOf(await choose('stn_next0'))
    expect(await database.all('audits', { target: area._id })).toHaveLength(1)
  })

  test('D-16: is exactly one, also when six are chosen at once', async () => {
    const calls = await Promise.all(stations.slice(1).map(({ _id }) => choose(_id)))
    expect(calls.map(codeOf)).toEqual(Array(6).fill('OK'))
    const [kept] = await database.all<AreaRecord>('areas', { _id: area._id })
    expect(await onDuty()).toEqual([kept?.dutyStationId])
  })

  test('D-16: lies in the area and is open', async () => {
    const before = await onDuty()
    expect(codeOf(await choose('stn_other'))).toBe('STATION.NOT_FOUND')
    expect(codeOf(await choose('stn_nowhere'))).toBe('STATION.NOT_FOUND')
    expect(codeOf(await choose('stn_paused'))).toBe('STATION.STATE')
    expect(codeOf(await choose('stn_next1', 'are_nowhere'))).toBe('STATION.NO_AREA')
    expect(await onDuty()).toEqual(before)
  })

  test('D-16: is there all the same when it is paused at the moment it is chosen', async () => {
    await database.update('stations', 'stn_next3', { open: true, state: 'open' })
    await choose('stn_next2')
    const pause = { stationId: 'stn_next3', state: 'paused', reason: '装修' }
    await Promise.all([
      choose('stn_next3'),
      cloud.call('station', 'changeStationState', pause, 'staff'),
    ])
    const [chosen] = await database.all<StationRecord>('stations', { areaId: area._id, duty: true })
    expect(chosen?.open).toBe(true)
  })
})
