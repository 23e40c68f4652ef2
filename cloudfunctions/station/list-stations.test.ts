import type { stationContract } from '@shared/station/contract'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

type Listed = OutputOf<(typeof stationContract.actions)['listStations']>

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud()
  await openDatabase(cloud.adminUrl).insert('stations', [
    makeStation('bbbb'),
    makeStation('shut', { open: false }),
    makeStation('aaaa', { duty: true }),
  ])
}, 30_000)
afterAll(() => cloud.stop())

describe('the stations', () => {
  test('STA-01: everyone sees the open ones by name, without what is the association’s own', async () => {
    const called = await cloud.call<Listed>('station', 'listStations')
    const { name, areaName, address, phone, staffedFromMinute, staffedToMinute } =
      makeStation('aaaa')
    const { stations } = outputOf(called)
    expect(stations[0]).toEqual({
      ...{ id: 'stn_aaaa', name, areaName, address, phone, staffedFromMinute, staffedToMinute },
    })
    expect(stations.map(({ id }) => id)).toEqual(['stn_aaaa', 'stn_bbbb'])
    expect(called.waves).toBe(1)
  })

  test('are not listed without end for one caller', async () => {
    const codes = []
    // Twice as many and one: were a new minute to begin meanwhile, one of the two is still over.
    for (let call = 0; call < 241; call++) {
      codes.push(codeOf(await cloud.call('station', 'listStations', {}, 'eager')))
    }
    expect(codes.slice(0, 120)).not.toContain('REQUEST.TOO_MANY')
    expect(codes).toContain('REQUEST.TOO_MANY')
  }, 30_000)
})
