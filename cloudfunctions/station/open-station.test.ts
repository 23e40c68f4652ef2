import type { stationContract } from '@shared/station/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeArea } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'
import type { FactRecord } from '../kit/facts'

type Open = (typeof stationContract.actions)['openStation']
type Fields = InputOf<Open>['fields']

const area = makeArea('home')
const other = makeArea('other')
let cloud: LocalCloud
let database: RawDatabase
let staffId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', [area, other])
  staffId = await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

const fields = (different: Partial<Fields> = {}): Fields => ({
  name: '网安联·槐安里网络安全志愿服务站',
  areaId: area._id,
  kinds: ['station'],
  placeKind: 'community',
  parentId: null,
  hostName: '槐安里居委会',
  address: '槐安里 3 号楼东侧',
  phone: '010-5555 0100',
  newlyDeveloped: true,
  outside: false,
  ...different,
})

function open(different: Partial<Fields> = {}, id = clientId('station')) {
  const input = { id, fields: fields(different) }
  return cloud.call<OutputOf<Open>>('station', 'openStation', input, 'staff')
}

const factsOf = (stationId: string) => database.all<FactRecord>('facts', { stationId })

describe('a station is opened', () => {
  test('STA-01, STA-12, ROL-06: with its area and host, the usual hours, and a story that begins', async () => {
    const called = await open()
    const { station } = outputOf(called)
    expect(station).toMatchObject({
      ...{ areaId: area._id, areaName: area.name, hostName: '槐安里居委会', state: 'open' },
      ...{ staffedFromMinute: 540, staffedToMinute: 1050, posts: [], duty: [] },
      unkept: ['records', 'archives', 'oversight', 'emergency'],
      isDutyStation: false,
    })
    expect(station.history.map(({ what }) => what)).toEqual(['opened'])
    expect(called.waves).toBeLessThanOrEqual(6)
    const rows = await database.all<AuditRecord>('audits', { target: station.id })
    expect(rows).toMatchObject([
      { actor: staffId, action: 'station.openStation', stationId: station.id },
    ])
  })

  test('once for its id, also when it is sent ten times at once; other content is refused', async () => {
    const id = clientId('station')
    const calls = await Promise.all(Array.from({ length: 10 }, () => open({}, id)))
    expect(calls.map(codeOf)).toEqual(Array(10).fill('OK'))
    expect(await database.all('stations', { _id: id })).toHaveLength(1)
    expect(await factsOf(id)).toHaveLength(1)
    expect(codeOf(await open({ placeKind: 'school' }, id))).toBe('REQUEST.REPLAYED')
  })

  test.each<[string, Partial<Fields>, object[]]>([
    ['PLAN-01: as a station', {}, [{ stations: 1 }]],
    [
      'STA-09: as both, when it is both',
      { kinds: ['station', 'educationBase'], name: '网安联·清河湾网络安全志愿服务站/教育基地' },
      [{ stations: 1, educationBases: 1 }],
    ],
    ['PLAN-02: not at all, when its host had it before', { newlyDeveloped: false }, []],
    ['PLAN-03, STA-36: also outside the home area', { outside: true }, [{ stations: 1 }]],
  ])(
    'PLAN-01, PLAN-02, PLAN-03, STA-36: and counts for the plan of its area %s',
    async (_how, different, counts) => {
      const { station } = outputOf(await open(different))
      const facts = await factsOf(station.id)
      expect(facts.map((fact) => [fact.areaId, fact.counts])).toEqual(
        counts.map((one) => [area._id, one]),
      )
    },
  )

  test('STA-05, STA-12: a sub-station lies below a station of its area, which it then shows', async () => {
    const parent = outputOf(await open()).station
    const sub = {
      name: '网安联·街道大厅网络安全志愿服务分站',
      kinds: ['subStation'],
    } as Partial<Fields>
    const called = await open({ ...sub, parentId: parent.id })
    const below = outputOf(called).station
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(below.parentId).toBe(parent.id)
    const page = await cloud.call<OutputOf<(typeof stationContract.actions)['getStation']>>(
      ...(['station', 'getStation', { stationId: parent.id }] as const),
    )
    expect(outputOf(page).subStations).toEqual([{ id: below.id, name: sub.name }])
    for (const parentId of [null, 'stn_nowhere', below.id]) {
      expect(codeOf(await open({ ...sub, parentId }))).toBe('STATION.NO_PARENT')
    }
    const foreign = { ...sub, parentId: parent.id, areaId: other._id }
    expect(codeOf(await open(foreign))).toBe('STATION.NO_PARENT')
    expect(codeOf(await open({ parentId: parent.id }))).toBe('STATION.NO_PARENT')
  })
})

describe('a station is not opened', () => {
  test.each([
    ['STA-09: under another name', '槐安里服务站', 'pattern'],
    ['STA-11: claiming more than its place', '网安联·全国网络安全志愿服务站', 'claims'],
  ])('%s', async (_why, name, problem) => {
    const id = clientId('station')
    const { reply } = await open({ name }, id)
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'STATION.NAME', fields: { name: problem } },
    })
    expect(await database.all('stations', { _id: id })).toEqual([])
  })

  test('in an area that there is not', async () => {
    expect(codeOf(await open({ areaId: 'are_nowhere' }))).toBe('STATION.NO_AREA')
  })
})
