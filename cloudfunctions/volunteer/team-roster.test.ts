/** The roster of teams to take along. */
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import { DAY } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeTeam, makeVolunteer, ofTeam } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'

type Exported = OutputOf<(typeof volunteerContract.actions)['exportTeamRoster']>

const near = makeStation('near')
const north = makeStation('north')
const FOUNDED = Date.parse('2026-03-09T20:00:00Z')
const talkers = makeTeam('a-talkers', near, { at: FOUNDED, members: 12 })
const visitors = makeTeam('b-visitors', near)
const closed = makeTeam('closed', near, { state: 'closed' })
const foreign = makeTeam('foreign', north)
const leader = { name: '林小满', phone: '13812342071' }
let cloud: LocalCloud
let database: RawDatabase
let leaderId: string
let guestId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, north])
  await database.insert('teams', [talkers, visitors, closed, foreign])
  for (const [openId, station] of [
    ['manager', near],
    ['stranger', north],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
  const leads = { station: near, grants: [ofTeam(talkers)] }
  leaderId = (await makeVolunteer(cloud, database, { ...leads, ...leader })).accountId
  const over = { ...ofTeam(talkers), until: Date.now() - DAY }
  const former = { name: '沈一诺', phone: '13855550000', grants: [over] }
  await makeVolunteer(cloud, database, { station: near, ...former })
  guestId = await makeMember(cloud, database, {
    ...{ openId: 'guest', displayName: '周老师', grants: [ofTeam(visitors)] },
  })
  const away = { name: '何以宁', phone: '13855551111', grants: [ofTeam(foreign)] }
  await makeVolunteer(cloud, database, { station: north, ...away })
}, 60_000)
afterAll(() => cloud.stop())

const take = (input: object, openId = 'manager') =>
  callVolunteer<Exported>(cloud, 'exportTeamRoster', { stationId: near._id, ...input }, openId)
const audits = () => database.all<AuditRecord>('audits', { action: 'volunteer.exportTeamRoster' })

test('FRM-02, REG-38: has the teams at work with who leads them now, in four waves', async () => {
  const called = await take({ reason: '报送街道 13900001111' })
  expect(outputOf(called).rows).toEqual([
    {
      ...{ team: talkers.name, leaders: [leader], members: 12 },
      ...{ direction: talkers.direction, registeredOn: '2026-03-10' },
    },
    {
      ...{ team: visitors.name, leaders: [{ name: '周老师', phone: '' }], members: 0 },
      ...{ direction: visitors.direction, registeredOn: '1970-01-01' },
    },
  ])
  expect(called.waves).toBeLessThanOrEqual(4)
  const written = await audits()
  expect(written.map(({ subject }) => subject).sort()).toEqual([guestId, leaderId, null].sort())
  for (const { stationId, reason, role } of written) {
    expect([stationId, reason, role]).toEqual([near._id, '报送街道 139****1111', 'stationManager'])
  }
})

test('FRM-02: a station without a team gives an empty roster', async () => {
  const bare = makeStation('bare')
  await database.insert('stations', [bare])
  await makeMember(cloud, database, { openId: 'bare', grants: [atStation('stationManager', bare)] })
  const { rows } = outputOf(await take({ stationId: bare._id, reason: '年底盘点' }, 'bare'))
  expect(rows).toEqual([])
})

test('PRV-02, ROL-04: no reason, a foreign manager or a leader: no roster, nothing written', async () => {
  const before = await audits()
  expect(codeOf(await take({ reason: '' }))).toBe('REQUEST.INVALID')
  expect(codeOf(await take({ reason: '年底盘点' }, 'stranger'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await take({ reason: '年底盘点' }, 'guest'))).toBe('ACCESS.ROLE')
  expect(await audits()).toHaveLength(before.length)
})
