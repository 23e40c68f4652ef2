/** What the keepers of a station set: what people read, posts, duty list, set-up. */
import type { stationContract } from '@shared/station/contract'
import type { Post } from '@shared/station/model'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeArea, makeStation } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'

type Kept = OutputOf<(typeof stationContract.actions)['getKeptStation']>

const area = makeArea('home')
const near = makeStation('near', { areaId: area._id })
const away = makeStation('faraway')
let cloud: LocalCloud
let database: RawDatabase
const ids: Record<string, string> = {}

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', [area])
  await database.insert('stations', [near, away])
  const manages = atStation('stationManager', near)
  const people = [
    { openId: 'manager', displayName: '林晓棠', grants: [manages] },
    { openId: 'second', displayName: '何静姝', grants: [manages] },
    { openId: 'former', grants: [{ ...manages, until: Date.now() - 1 }] },
    { openId: 'foreign', grants: [atStation('stationManager', away)] },
    { openId: 'staff', grants: [ASSOCIATION_STAFF] },
    {
      openId: 'supervisor',
      grants: [
        { role: 'supervisor', scope: 'area', scopeId: area._id, scopeName: area.name } as const,
      ],
    },
  ]
  for (const person of people) ids[person.openId] = await makeMember(cloud, database, person)
  await database.insert('volunteers', [
    { _id: 'vol_serves', volunteerNo: 'HA-1', stationId: near._id, state: 'active' },
    { _id: 'vol_learns', volunteerNo: 'HA-2', stationId: near._id, state: 'learning' },
    { _id: 'vol_elsewhere', volunteerNo: 'HA-3', stationId: away._id, state: 'active' },
  ])
}, 30_000)
afterAll(() => cloud.stop())

function act(action: string, input: object, openId = 'manager') {
  return cloud.call<Kept>('station', action, { stationId: near._id, ...input }, openId)
}
const rowsOf = (action: string) =>
  database.all<AuditRecord>('audits', { target: near._id, action: `station.${action}` })

describe('what people read of a station', () => {
  test('D-16: is changed with its staffed hours, and leaves an audit row', async () => {
    const change = {
      ...{ address: '槐安里 12 号二楼', phone: '010-5555 0199', about: '楼道口有电梯' },
      ...{ stepFree: true, staffedFromMinute: 480, staffedToMinute: 1080 },
      place: { latitude: 39.87, longitude: 116.36 },
    }
    const called = await act('editStation', change)
    const { place, ...rest } = change
    expect(outputOf(called).station).toMatchObject({ ...rest, ...place, name: near.name })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await rowsOf('editStation')).toMatchObject([{ actor: ids.manager, stationId: near._id }])
  })

  test('D-16: keeps what is not said, and closes after it opens', async () => {
    expect(outputOf(await act('editStation', { stepFree: false })).station).toMatchObject({
      ...{ address: '槐安里 12 号二楼', stepFree: false, staffedFromMinute: 480 },
    })
    for (const hours of [{ staffedFromMinute: 1080 }, { staffedToMinute: 480 }]) {
      expect(codeOf(await act('editStation', hours))).toBe('STATION.HOURS')
    }
    expect(codeOf(await act('editStation', { staffedToMinute: 1441 }))).toBe('REQUEST.INVALID')
  })
})

describe('a station from before areas were kept', () => {
  const join = (openId: string, areaId = area._id) =>
    act('editStation', { stationId: away._id, areaId, placeKind: 'school' }, openId)

  test('STA-24: is given its area and kind of place once, by the association', async () => {
    expect(codeOf(await join('foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await join('staff', 'are_nowhere'))).toBe('STATION.NO_AREA')
    const called = await join('staff')
    expect(outputOf(called).station).toMatchObject({ areaId: area._id, placeKind: 'school' })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await join('staff'))).toBe('OK')
    await database.insert('areas', [makeArea('other')])
    expect(codeOf(await join('staff', 'are_other'))).toBe('STATION.STATE')
  })
})

describe('the posts of a station', () => {
  const records: Post = {
    ...{ name: '记录员', duty: '记服务时长', charge: 'records', holderId: 'vol_serves' },
  }
  const archives: Post = { name: '档案员', duty: '管档案', charge: 'archives', holderId: null }

  test('ROL-16, ROL-12, STA-35: have their duties, and who of the keepers is missing is told', async () => {
    const called = await act('setPosts', { posts: [records, archives] })
    const { posts, unkept } = outputOf(called).station
    expect(posts).toEqual([records, archives])
    expect(unkept).toEqual(['archives', 'oversight', 'emergency'])
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await rowsOf('setPosts')).toHaveLength(1)
  })

  test('ROL-14: have one owner each, and a keeper once', async () => {
    for (const second of [
      { ...archives, duty: records.duty },
      { ...archives, name: records.name },
      { ...archives, charge: 'records' },
    ]) {
      expect(codeOf(await act('setPosts', { posts: [records, second] }))).toBe('STATION.POSTS')
    }
  })

  test('ROL-14: are held by volunteers who serve at the station', async () => {
    for (const holderId of ['vol_learns', 'vol_elsewhere', 'vol_nobody']) {
      const posts = [records, { ...archives, holderId }]
      expect(codeOf(await act('setPosts', { posts }))).toBe('STATION.POST_HOLDER')
    }
    expect(outputOf(await act('getKeptStation', {})).station.posts).toHaveLength(2)
  })
})

describe('the duty list of a station', () => {
  const turn = (openId: string, ...weekdays: number[]) => ({ accountId: ids[openId], weekdays })

  test('D-16, STA-20: names in order who answers on which weekday, and shows no full name', async () => {
    const called = await act('setDutyList', {
      turns: [turn('second', 1, 3, 5), turn('manager', 2)],
    })
    expect(outputOf(called).station.duty).toEqual([
      { ...turn('second', 1, 3, 5), maskedName: '何**' },
      { ...turn('manager', 2), maskedName: '林**' },
    ])
    expect(called.waves).toBeLessThanOrEqual(6)
    const seen = await act('getKeptStation', {}, 'supervisor')
    expect(outputOf(seen).station.duty).toHaveLength(2)
    expect(JSON.stringify(seen.reply)).not.toMatch(/何静姝|林晓棠/)
    expect(seen.waves).toBeLessThanOrEqual(3)
  })

  test('D-16: has only managers of the station, whose time is not over', async () => {
    for (const openId of ['former', 'foreign', 'staff']) {
      const turns = [turn('manager', 1), turn(openId, 2)]
      expect(codeOf(await act('setDutyList', { turns }))).toBe('STATION.DUTY_PEOPLE')
    }
    const nobody = { accountId: 'acc_nobody', weekdays: [1] }
    expect(codeOf(await act('setDutyList', { turns: [nobody] }))).toBe('STATION.DUTY_PEOPLE')
    expect(codeOf(await act('setDutyList', { turns: [turn('manager', 7)] }))).toBe(
      'REQUEST.INVALID',
    )
    expect(outputOf(await act('setDutyList', { turns: [] })).station.duty).toEqual([])
  })
})

describe('the set-up of a station', () => {
  const events = [
    { what: 'agreement', on: '2026-03-01' },
    { what: 'launch', on: '2026-03-08' },
    { what: 'plaque', on: '2026-03-08' },
  ]

  test('STA-04: is recorded by the association: agreement, launch and plaque', async () => {
    const called = await act('recordSetUp', { events }, 'staff')
    expect(outputOf(called).station.setUp).toEqual(events)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await rowsOf('recordSetUp')).toMatchObject([{ actor: ids.staff }])
  })

  test('STA-04: in that order only', async () => {
    const turned = [...events].reverse()
    expect(codeOf(await act('recordSetUp', { events: turned }, 'staff'))).toBe('STATION.SET_UP')
  })
})
