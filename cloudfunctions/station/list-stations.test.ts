import type { stationContract } from '@shared/station/contract'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation, makeTeam } from '../../config/testing/stations'

type Actions = typeof stationContract.actions
type Listed = OutputOf<Actions['listStations']>
type Page = OutputOf<Actions['getStation']>

let cloud: LocalCloud
let database: RawDatabase

const whole = makeStation('aaaa', {
  duty: true,
  ...{ areaId: 'are_home', state: 'open', kinds: ['station', 'educationBase'] },
  ...{ latitude: 39.87, longitude: 116.36, stepFree: true, hostName: '槐安里居委会' },
  about: '每周三上午有人讲防骗。',
  posts: [{ name: '记录员', duty: '记服务时长', charge: 'records', holderId: 'vol_0001' }],
  dutyTurns: [{ accountId: 'acc_manager', weekdays: [1] }],
})

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  const below = { parentId: whole._id, kinds: ['subStation'] } as const
  await database.insert('stations', [
    makeStation('bbbb'),
    makeStation('shut', { open: false }),
    makeStation('gone', { open: false, state: 'closed', parentId: whole._id }),
    makeStation('away', { open: false, state: 'paused', backOn: '2026-12-01', ...below }),
    makeStation('hall', below),
    whole,
  ])
  await database.insert('teams', [
    makeTeam('tea1', whole, { name: '槐安里反诈服务队' }),
    makeTeam('tea2', whole, { state: 'waiting' }),
    makeTeam('tea3', whole, { state: 'closed' }),
  ])
}, 30_000)
afterAll(() => cloud.stop())

const listStations = () => cloud.call<Listed>('station', 'listStations')
const getStation = (stationId: string) => cloud.call<Page>('station', 'getStation', { stationId })

describe('the stations', () => {
  test('STA-01, REG-32: everyone sees the open and the paused ones by name, without what is the association’s own', async () => {
    const called = await listStations()
    const { name, areaName, address, phone, staffedFromMinute, staffedToMinute } = whole
    const { stations } = outputOf(called)
    expect(stations[0]).toEqual({
      ...{ id: 'stn_aaaa', name, areaName, address, phone, staffedFromMinute, staffedToMinute },
      ...{ kinds: ['station', 'educationBase'], state: 'open', stepFree: true },
      ...{ latitude: 39.87, longitude: 116.36 },
    })
    expect(stations.map(({ id }) => id)).toEqual(['stn_aaaa', 'stn_away', 'stn_bbbb', 'stn_hall'])
    expect(stations[1]).toMatchObject({ state: 'paused', backOn: '2026-12-01' })
    expect(called.waves).toBe(1)
  })

  test('STA-01: one that is kept from before has the usual kind, state and no more', async () => {
    const [, , before] = outputOf(await listStations()).stations
    expect(before).toMatchObject({ kinds: ['station'], state: 'open', stepFree: false })
    expect(before).not.toHaveProperty('backOn')
    expect(before).not.toHaveProperty('parentId')
    expect(before).not.toHaveProperty('latitude')
  })

  test('STA-13, STA-12: each has its page with its sub-stations and the teams that serve', async () => {
    const called = await getStation(whole._id)
    const page = outputOf(called)
    expect(page).toMatchObject({ hostName: '槐安里居委会', about: '每周三上午有人讲防骗。' })
    expect(page.subStations.map(({ id }) => id).sort()).toEqual(['stn_away', 'stn_hall'])
    expect(page.teams).toEqual([{ id: 'tem_tea1', name: '槐安里反诈服务队' }])
    expect(called.waves).toBe(1)
    expect(JSON.stringify(called.reply)).not.toMatch(/acc_|vol_|posts|newlyDeveloped/)
  })

  test('STA-13: a paused one has its page, a closed one and none have not', async () => {
    expect(outputOf(await getStation('stn_away')).station.state).toBe('paused')
    for (const id of ['stn_gone', 'stn_shut', 'stn_nowhere']) {
      expect(codeOf(await getStation(id))).toBe('STATION.NOT_FOUND')
    }
  })

  test('STA-01: two hundred are still one wave, and never more are told', async () => {
    const many = Array.from({ length: 230 }, (_, index) => makeStation(`many${1000 + index}`))
    await database.insert('stations', many)
    const called = await listStations()
    const names = outputOf(called).stations.map(({ name }) => name)
    expect([names.length, called.waves]).toEqual([200, 1])
    expect(names).toEqual([...names].sort())
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
