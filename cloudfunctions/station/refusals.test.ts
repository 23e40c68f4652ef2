/** Who may not keep a station, act by act. */
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { EXAMPLE_PLACES, makeArea, makeStation, makeTeam } from '../../config/testing/stations'

const near = makeStation('near', { areaId: 'are_home' })
const far = makeStation('faraway')
const team = makeTeam('near', near)
const supervisor = { role: 'supervisor', scope: 'area', scopeName: '槐安门街道' } as const
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', [makeArea('home'), makeArea('other')])
  await database.insert('stations', [near, far])
  await database.insert('teams', [team])
  const manages = atStation('stationManager', near)
  const people = [
    { openId: 'resident' },
    { openId: 'manager', grants: [manages] },
    { openId: 'silent', grants: [manages, ASSOCIATION_STAFF], consented: false },
    {
      openId: 'former',
      grants: [
        { ...manages, until: Date.now() - 1 },
        { ...ASSOCIATION_STAFF, until: Date.now() - 1 },
      ],
    },
    { openId: 'foreign', grants: [atStation('stationManager', far)] },
    { openId: 'watcher', grants: [{ ...supervisor, scopeId: 'are_other' }] },
  ]
  await Promise.all(people.map((person) => makeMember(cloud, database, person)))
}, 30_000)
afterAll(() => cloud.stop())

const stationId = near._id
const areaId = 'are_home'
const reason = '装修'
const fields = {
  ...{ name: '网安联·槐安里网络安全志愿服务站', areaId, kinds: ['station'], parentId: null },
  ...{ placeKind: 'community', hostName: '', address: '槐安里 3 号楼', phone: '010-5555 0100' },
  ...{ newlyDeveloped: true, outside: false },
}
const numbers = { publicists: 0, lecturers: 0, stations: 0, educationBases: 0, volunteers: 0 }
const plan = {
  ...{ areaId, version: 0, startsOn: '2026-01-01', baseline: numbers, reason },
  milestones: [{ on: '2026-12-31', label: '12月31日', targets: numbers }],
}

/** Acts of a station's keepers; a foreign manager is refused by the place. */
const kept: readonly (readonly [string, object])[] = [
  ['editStation', { stationId, stepFree: true }],
  ['changeStationState', { stationId, state: 'paused', reason }],
  ['setPosts', { stationId, posts: [] }],
  ['setDutyList', { stationId, turns: [] }],
  ['decideTeam', { teamId: team._id, accept: true, reason }],
  ['editTeam', { teamId: team._id, direction: '入户讲防骗' }],
  ['closeTeam', { teamId: team._id, reason }],
]
/** What keepers and supervisors see. */
const seen: readonly (readonly [string, object])[] = [
  ['getKeptStation', { stationId }],
  ['getCoverage', { areaId }],
  ['getPlan', { areaId }],
  ['listPlanVersions', { areaId }],
]
/** Acts of the association alone; no manager has the role. */
const associations: readonly (readonly [string, object])[] = [
  ['openStation', { id: clientId('station'), fields }],
  ['recordSetUp', { stationId, events: [] }],
  ['chooseDutyStation', { areaId, stationId }],
  ['saveArea', { areaId, name: '街道', population: 1, places: EXAMPLE_PLACES }],
  ['savePlan', plan],
  ['rollPlan', { areaId, version: 1, reason }],
]
const teams: readonly (readonly [string, object])[] = [
  ['listTeams', { stationId }],
  [
    'foundTeam',
    { id: clientId('team'), stationId, name: '槐安里服务队', parentId: null, direction: '讲防骗' },
  ],
]

describe.each([...kept, ...seen, ...associations, ...teams])('%s is refused', (action, input) => {
  const watcherCode = seen.some(([name]) => name === action) ? 'ACCESS.SCOPE' : 'ACCESS.ROLE'
  const foreignCode = associations.some(([name]) => name === action)
    ? 'ACCESS.ROLE'
    : 'ACCESS.SCOPE'
  test.each([
    ['somebody WeChat does not name', undefined, 'ACCESS.SIGN_IN'],
    ['somebody who never signed in', 'stranger', 'ACCESS.SIGN_IN'],
    ['an account without consent (R-24)', 'silent', 'ACCESS.CONSENT'],
    ['a resident', 'resident', 'ACCESS.ROLE'],
    ['somebody whose role has ended', 'former', 'ACCESS.ROLE'],
    ['the manager of another station', 'foreign', foreignCode],
    ['the supervisor of another area', 'watcher', watcherCode],
  ])('for %s, and changes nothing', async (_who, openId, code) => {
    const before = await everyRecord(database)
    expect(codeOf(await cloud.call('station', action, input, openId))).toBe(code)
    expect(await everyRecord(database)).toBe(before)
  })
})

test('the manager of a station does not do what is the association’s', async () => {
  for (const [action, input] of associations) {
    expect(codeOf(await cloud.call('station', action, input, 'manager'))).toBe('ACCESS.ROLE')
  }
})
