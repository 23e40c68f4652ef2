/** Teams: asking to join, deciding, leaving, and what a leader may see. */
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  makeTeam,
  makeVolunteer,
  ofTeam,
  type VolunteerSeed,
} from '../../config/testing/volunteers'
import type { NoticeRecord } from '../kit/notices'
import type { TeamRecord } from '../kit/stations'
import type { TeamRequestRecord } from './records'

type Actions = typeof volunteerContract.actions
type Members = OutputOf<Actions['listTeamMembers']>

const near = makeStation('near')
const north = makeStation('north')
const talkers = makeTeam('talkers', near)
const visitors = makeTeam('visitors', near)
const waiting = makeTeam('waiting', near, { state: 'waiting' })
const foreign = makeTeam('foreign', north)
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, north])
  await database.insert('teams', [talkers, visitors, waiting, foreign])
  const grants = [atStation('stationManager', near)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeVolunteer(cloud, database, {
    ...{ station: near, openId: 'leader', grants: [ofTeam(talkers)] },
  })
})
afterAll(() => cloud.stop())

const join = (different: Partial<VolunteerSeed> = {}) =>
  makeVolunteer(cloud, database, { station: near, ...different })
const act = <T = { file: OwnFile }>(action: keyof Actions, input: object, openId: string) =>
  callVolunteer<T>(cloud, action, input, openId)
const ask = (openId: string, team = talkers, id = clientId('teamRequest')) =>
  act('askToJoinTeam', { id, teamId: team._id }, openId)
const decide = (requestId: string, accept: boolean, openId = 'leader') =>
  act<object>('decideTeamRequest', { requestId, accept, reason: '一起来吧' }, openId)
const membersOf = async (team: TeamRecord) =>
  (await database.all<TeamRecord>('teams', { _id: team._id }))[0]?.members ?? 0

async function requestOf(accountId: string): Promise<string> {
  const [request] = await database.all<TeamRequestRecord>('team_requests', {
    ...{ accountId, state: 'waiting' },
  })
  return request?._id ?? ''
}

test('REG-14, REG-34, ROL-04: the leader sees who asks and who is in, names covered, and takes somebody in', async () => {
  const { openId, accountId, id, no } = await join({ name: '林小满' })
  for (let turn = 0; turn < 2; turn++) outputOf(await ask(openId))
  const requestId = await requestOf(accountId)
  const input = { teamId: talkers._id }
  const before = await act<Members>('listTeamMembers', input, 'leader')
  expect(outputOf(before).requests).toMatchObject([
    { id: requestId, volunteerNo: no, maskedName: '林**' },
  ])
  expect(before.waves).toBeLessThanOrEqual(3)
  for (let turn = 0; turn < 2; turn++) outputOf(await decide(requestId, true))
  expect(codeOf(await decide(requestId, true, 'manager'))).toBe('VOLUNTEER.NOT_WAITING')
  const after = await act<Members>('listTeamMembers', input, 'leader')
  expect(outputOf(after)).toMatchObject({ members: [{ id, maskedName: '林**' }], requests: [] })
  expect(JSON.stringify([before.reply, after.reply])).not.toContain('林小满')
  expect(await membersOf(talkers)).toBe(1)
  const { file } = outputOf(await act('getMyFile', {}, openId))
  expect(file.teams).toEqual([{ id: talkers._id, name: talkers.name }])
  expect(codeOf(await ask(openId))).toBe('VOLUNTEER.IN_TEAM')
  const notices = await database.all<NoticeRecord>('notices', { accountId })
  expect(notices).toMatchObject([{ kind: 'teamJoined', params: { teamName: talkers.name } }])
})

test('REG-34, REG-23: a member leaves at once, and is counted off once', async () => {
  const { openId, accountId } = await join()
  outputOf(await ask(openId, visitors))
  outputOf(await decide(await requestOf(accountId), true, 'manager'))
  expect(await membersOf(visitors)).toBe(1)
  for (let turn = 0; turn < 2; turn++) {
    const left = await act('leaveTeam', { teamId: visitors._id }, openId)
    expect(outputOf(left).file.teams).toEqual([])
  }
  expect(await membersOf(visitors)).toBe(0)
})

test('REG-34: two decide at once, and five join at once: each is counted once', async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => join()))
  const before = await membersOf(talkers)
  await Promise.all(people.map(({ openId }) => ask(openId)))
  const ids = await Promise.all(people.map(({ accountId }) => requestOf(accountId)))
  const codes = await Promise.all(
    ids.flatMap((id) => [decide(id, true), decide(id, true, 'manager')]),
  )
  const refused = Array<string>(5).fill('VOLUNTEER.NOT_WAITING')
  expect(codes.map(codeOf).sort()).toEqual([...Array<string>(5).fill('OK'), ...refused])
  expect(await membersOf(talkers)).toBe(before + 5)
})

test('REG-13, REG-34: who is returned finds the reason', async () => {
  const { openId, accountId } = await join()
  outputOf(await ask(openId))
  outputOf(await decide(await requestOf(accountId), false))
  const { file } = outputOf(await act('getMyFile', {}, openId))
  expect(file.teams).toEqual([])
  expect(file.history[1]).toMatchObject({ what: 'teamReturned', note: '一起来吧' })
})

test('ROL-04: only teams at work of the own station; only its own leader or station decides', async () => {
  const { openId, accountId } = await join()
  for (const team of [foreign, waiting, makeTeam('nowhere', near)]) {
    expect(codeOf(await ask(openId, team))).toBe('VOLUNTEER.NO_TEAM')
  }
  outputOf(await ask(openId, visitors))
  const requestId = await requestOf(accountId)
  expect(codeOf(await decide(requestId, true))).toBe('ACCESS.SCOPE')
  expect(codeOf(await decide(requestId, true, openId))).toBe('ACCESS.ROLE')
  const input = { teamId: visitors._id }
  expect(codeOf(await act('listTeamMembers', input, 'leader'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await act('listTeamMembers', input, openId))).toBe('ACCESS.ROLE')
  const suspension = { reason: '先歇一歇', until: null }
  const file = outputOf(await act('getMyFile', {}, openId)).file
  outputOf(
    await act<object>('suspendVolunteer', { volunteerId: file.id, ...suspension }, 'manager'),
  )
  expect(codeOf(await decide(requestId, true, 'manager'))).toBe('VOLUNTEER.NOT_ACTIVE')
  expect(codeOf(await decide(requestId, false, 'manager'))).toBe('OK')
})
