import type { activityContract } from '@shared/activity/contract'
import type { ActivityFields } from '@shared/activity/model'
import type { OutputOf } from '@shared/kit/contract'
import { DAY, HOUR } from '@shared/kit/time'
import { makePlan } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { makeVolunteer, type Volunteer } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'
import type { TeamRecord } from '../kit/stations'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
let manager: string
/** On duty here, on duty elsewhere, resting here, managing here from a file elsewhere, and leading a team here. */
let here: Volunteer
let elsewhere: Volunteer
let resting: Volunteer
let managing: Volunteer
let leading: Volunteer
const station = makeStation('naming')
const other = makeStation('naming-other')
const team: TeamRecord = {
  ...{ _id: clientId('team'), stationId: station._id, areaId: null, parentId: null },
  ...{
    name: '槐安里服务队',
    at: 1,
    direction: '',
    state: 'active',
    proposedBy: 'acc_any',
    reason: '',
  },
}

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, other])
  await database.insert('teams', [team])
  const manages = atStation('stationManager', station)
  const leads = {
    role: 'teamLeader',
    scope: 'team',
    scopeId: team._id,
    scopeName: team.name,
  } as const
  manager = await makeMember(cloud, database, { openId: 'manager', grants: [manages] })
  await makeMember(cloud, database, {
    ...{ openId: 'other-manager', grants: [atStation('stationManager', other)] },
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  here = await makeVolunteer(cloud, database, { station, displayName: '陈一鸣' })
  elsewhere = await makeVolunteer(cloud, database, { station: other })
  resting = await makeVolunteer(cloud, database, { station, state: 'suspended' })
  managing = await makeVolunteer(cloud, database, { station: other, grants: [manages] })
  leading = await makeVolunteer(cloud, database, { station: other, grants: [leads] })
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId = 'manager') {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}
const find = (volunteerNo: string, openId?: string) =>
  act('findOrganiser', { stationId: station._id, volunteerNo }, openId)

function fieldsOf(plan: ActivityFields['plan']): ActivityFields {
  const from = Date.now() + 10 * DAY
  const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
  const post = { name: '居民', task: '', for: 'resident', capacity: 2, gate } as const
  return {
    ...{ plan, training: null, slots: [{ id: 'a', from, to: from + HOUR }] },
    posts: [{ id: clientId('post'), ...post }],
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 0, companionsMax: 2 },
  }
}
const save = (plan: ActivityFields['plan'], openId?: string, id = clientId('activity')) =>
  act('saveActivity', { id, stationId: station._id, teamId: null, fields: fieldsOf(plan) }, openId)

/** Names somebody in one of the three roles. */
const NAMING = {
  head: (id: string) => ({ ...makePlan(manager), headId: id }),
  recorder: (id: string) => ({ ...makePlan(manager), recorderId: id }),
  emergency(id: string) {
    const plan = makePlan(manager)
    return { ...plan, safety: { ...plan.safety, emergencyHeadId: id } }
  },
}

describe('finding whom a plan may name', () => {
  test('ACT-27, ROL-17: a volunteer on duty here, by number, with the covered name; the look is written down', async () => {
    const called = await find(here.no)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(outputOf(called)).toEqual({
      organiser: { accountId: here.accountId, maskedName: '陈**' },
    })
    expect(JSON.stringify(called.reply)).not.toContain('陈一鸣')
    const looks = await database.all<AuditRecord>('audits', { action: 'activity.findOrganiser' })
    expect(looks).toMatchObject([{ actor: manager, subject: here.accountId }])
    expect(looks[0]?.reason).toBeTruthy()
  })

  test('ROL-17: who manages, or leads a team here, wherever the own file lies', async () => {
    expect(outputOf(await find(managing.no)).organiser.accountId).toBe(managing.accountId)
    expect(outputOf(await find(leading.no)).organiser.accountId).toBe(leading.accountId)
    expect(outputOf(await find(here.no, leading.openId)).organiser.maskedName).toBe('陈**')
  })

  test('ROL-17, R-29: nobody of another station, nobody who rests, and no number are told apart', async () => {
    for (const no of [elsewhere.no, resting.no, 'HA-NOBODY']) {
      expect(codeOf(await find(no))).toBe('ACTIVITY.NOT_SERVING')
    }
  })

  test('ROL-04: only for who organises at the station, and not without end', async () => {
    expect(codeOf(await find(here.no, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await find(here.no, here.openId))).toBe('ACCESS.ROLE')
    const codes: string[] = []
    for (let turn = 0; turn < 31; turn += 1) codes.push(codeOf(await find(here.no, 'staff')))
    expect(codes[0]).toBe('OK')
    expect(codes.at(-1)).toBe('REQUEST.TOO_MANY')
  })
})

describe('naming them', () => {
  test.each(['head', 'recorder', 'emergency'] as const)(
    'ACT-01, ACT-27, ROL-17: as %s, only who serves at the station, in six waves',
    async (role) => {
      // It reads whom it names beside its transaction: replies that cross by chance look like one wave more.
      const tries = [await save(NAMING[role](here.accountId))]
      while (tries.length < 3) tries.push(await save(NAMING[role](here.accountId)))
      expect(Math.min(...tries.map(({ waves }) => waves))).toBeLessThanOrEqual(6)
      const [called] = tries
      if (!called) throw new Error('nothing was saved')
      expect(outputOf(called).activity.leaders).toContainEqual({
        accountId: here.accountId,
        maskedName: '陈**',
      })
      expect(codeOf(await save(NAMING[role](leading.accountId)))).toBe('OK')
      for (const { accountId } of [elsewhere, resting]) {
        expect(codeOf(await save(NAMING[role](accountId)))).toBe('ACTIVITY.NOT_SERVING')
      }
      expect(codeOf(await save(NAMING[role]('acc_nobody')))).toBe('ACTIVITY.NOT_SERVING')
    },
  )

  test('ACT-01: whoever writes is the default, and who was named stays when somebody else goes on writing', async () => {
    const staff = outputOf(await save(makePlan(manager), 'staff')).activity
    const id = staff.id
    expect(codeOf(await save(NAMING.recorder(here.accountId), 'manager', id))).toBe('OK')
    await database.update('volunteers', here.id, { state: 'suspended' })
    const again = { ...NAMING.recorder(here.accountId), purpose: '学会看短信' }
    expect(codeOf(await save(again, 'manager', id))).toBe('OK')
    expect(codeOf(await save(NAMING.recorder(here.accountId)))).toBe('ACTIVITY.NOT_SERVING')
    await database.update('volunteers', here.id, { state: 'active' })
  })

  test('ACT-05, ROL-17: who reviews reads their covered names, in three waves', async () => {
    const { activity } = outputOf(await save(NAMING.recorder(here.accountId)))
    outputOf(await act('submitActivity', { id: activity.id }))
    const called = await act('listReviews', {}, 'staff')
    expect(called.waves).toBeLessThanOrEqual(3)
    const [seen] = outputOf(called).activities
    expect(seen?.leaders.map(({ maskedName }) => maskedName)).toContain('陈**')
    const kept = outputOf(await act('getKeptActivity', { id: activity.id })).activity
    expect(kept.leaders.map(({ accountId }) => accountId).sort()).toEqual(
      [manager, here.accountId].sort(),
    )
  })
})
