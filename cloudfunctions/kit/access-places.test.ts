/** What the access matrix says in general, where it is tempting to get around: roles that end, lent places, foreign records. */
import type { Grant } from '@shared/account/model'
import { kitErrors } from '@shared/kit/errors'
import { DAY } from '@shared/kit/time'
import { grantsOf, Stage, type Place, type Someone } from '../../config/testing/access/stage'
import { apply, approve } from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, callAccount, takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'

const reason = '不再担任'
let cloud: LocalCloud
let database: RawDatabase
let stage: Stage
let near: Place
let far: Place
let staff: Someone
let manager: Someone

beforeAll(async () => {
  // No timer fires meanwhile, so that whatever changes was changed by a call.
  cloud = await startLocalCloud({ timerEvery: DAY })
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  stage = new Stage(cloud, database)
  near = await stage.makePlace()
  far = await stage.makePlace()
  staff = await stage.makePerson(grantsOf('associationStaff', near))
  manager = await stage.makePerson(grantsOf('stationManager', near))
}, 60_000)
afterAll(() => cloud.stop())

describe('a role that ends while a page is open', () => {
  const calls = [
    ['teamLeader', 'listTeamMembers', () => ({ teamId: near.team._id })],
    ['stationManager', 'listApplications', () => ({ stationId: near.station._id })],
    ['associationStaff', 'listTierApplications', () => ({})],
    ['supervisor', 'listVolunteers', () => ({ stationId: near.station._id })],
  ] as const

  test.each(calls)(
    'ROL-03, PRV-20: %s: the next act is refused, with a plain sentence',
    async (role, action, input) => {
      const held = grantsOf(role, near)
      const holder = await stage.makePerson(held)
      const act = () => cloud.call('volunteer', action, input(), holder.openId)
      expect(codeOf(await act())).toBe('OK')
      const scopeId = held[0]?.scopeId ?? ''
      const ended = { accountId: holder.accountId, role, scopeId, reason }
      outputOf(await callAccount(cloud, 'withdrawRole', ended, staff.openId))
      const { reply } = await act()
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'ACCESS.ROLE', message: kitErrors.ROLE.sentence },
      })
    },
  )

  test('ROL-02, PRV-20: a volunteer who is suspended has no volunteer’s act any more', async () => {
    const person = await stage.makePerson(grantsOf('volunteer', near))
    const { _id: volunteerId } = await stage.plantFile(person, near)
    const act = () => cloud.call('volunteer', 'getMyTiers', {}, person.openId)
    expect(codeOf(await act())).toBe('OK')
    const pause = { volunteerId, reason, until: null }
    outputOf(await cloud.call('volunteer', 'suspendVolunteer', pause, manager.openId))
    expect(codeOf(await act())).toBe('ACCESS.ROLE')
  })
})

describe('several roles', () => {
  test('PRV-20, ROL-03: one does not lend its place to another', async () => {
    const grants: Grant[] = [
      ...grantsOf('volunteer', near),
      ...grantsOf('teamLeader', near),
      ...grantsOf('supervisor', near),
      ...grantsOf('stationManager', far),
    ]
    const { openId } = await stage.makePerson(grants)
    const { _id: volunteerId } = await stage.plantFile(await stage.makePerson(), near)
    const stationId = near.station._id
    const calls = [
      ['volunteer', 'readFile', { volunteerId, reason }],
      ['volunteer', 'listApplications', { stationId }],
      ['volunteer', 'exportRoster', { stationId, reason }],
      ['volunteer', 'exportTeamRoster', { stationId, reason }],
      ['station', 'setPosts', { stationId, posts: [] }],
      ['station', 'closeTeam', { teamId: near.team._id, reason }],
      ['help', 'listCases', { stationId }],
      ['desk', 'getDesk', { stationId }],
      ['account', 'listInvitations', { scopeId: stationId }],
    ] as const
    for (const [domain, action, input] of calls) {
      const code = codeOf(await cloud.call(domain, action, input, openId))
      expect([action, code]).toEqual([action, 'ACCESS.SCOPE'])
    }
  })

  test('ROL-03, ROL-05, PRV-20: a manager gives and takes no role but the team leader’s', async () => {
    const other = await stage.makePerson(grantsOf('stationManager', near))
    const { scopeId } = atStation('stationManager', near.station)
    for (const role of ['stationManager', 'supervisor', 'associationStaff'] as const) {
      const offer = { id: clientId('invitation'), role, scopeId }
      expect(codeOf(await callAccount(cloud, 'invite', offer, manager.openId))).toBe(
        'ACCOUNT.MAY_NOT_INVITE',
      )
      const end = { accountId: other.accountId, role, scopeId, reason }
      expect(codeOf(await callAccount(cloud, 'withdrawRole', end, manager.openId))).toBe(
        'ACCOUNT.MAY_NOT_INVITE',
      )
    }
  })
})

describe('a foreign record under the name of one’s own place', () => {
  test('PRV-20, R-29: is passed over or refused, and nothing changes', async () => {
    const stranger = stage.imagine()
    const { openId } = await stage.makePerson(grantsOf('stationManager', far))
    const { id } = await apply(cloud, database, stranger.openId, { stationId: far.station._id })
    const decision = { id: clientId('decision'), stationId: far.station._id }
    outputOf(await approve(cloud, [id], { ...decision, by: openId }))
    const { _id: holderId } = await stage.plantFile(await stage.makePerson(), far)
    const { accountId } = await stage.makePerson(grantsOf('stationManager', far))
    const stationId = near.station._id
    const team = { name: '槐安里社区志愿服务队', direction: '入户讲防骗' }
    const post = { name: '档案', duty: '收好档案', charge: 'archives', holderId }
    const calls = [
      ['volunteer', 'undoDecisions', { ...decision, stationId }, 'VOLUNTEER.NO_APPLICATION'],
      [
        'station',
        'foundTeam',
        { id: clientId('team'), stationId, parentId: far.team._id, ...team },
        'STATION.NO_PARENT',
      ],
      ['station', 'setPosts', { stationId, posts: [post] }, 'STATION.POST_HOLDER'],
      [
        'station',
        'setDutyList',
        { stationId, turns: [{ accountId, weekdays: [1] }] },
        'STATION.DUTY_PEOPLE',
      ],
      ['station', 'editStation', { stationId, areaId: far.area._id }, 'ACCESS.SCOPE'],
      ['desk', 'getDesk', {}, 'ACCESS.SCOPE'],
    ] as const
    const before = await everyRecord(database)
    for (const [domain, action, input, expected] of calls) {
      const code = codeOf(await cloud.call(domain, action, input, manager.openId))
      expect([action, code]).toEqual([action, expected])
    }
    expect(await everyRecord(database)).toBe(before)
  })

  test('PRV-20, REG-12: a foreign application in a decision of one’s own station stays as it is', async () => {
    const { id } = await apply(cloud, database, stage.imagine().openId, {
      stationId: far.station._id,
    })
    const before = await database.all('applications', { _id: id })
    const decided = await approve(cloud, [id], {
      by: manager.openId,
      stationId: near.station._id,
    })
    expect(outputOf(decided).results).toMatchObject([{ applicationId: id, outcome: 'refused' }])
    expect(await database.all('applications', { _id: id })).toEqual(before)
  })
})
