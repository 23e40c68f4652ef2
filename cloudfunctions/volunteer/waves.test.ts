/** How long a volunteer waits for an answer: in round trips to the database, never more than six for an act. */
import { consentTo } from '@shared/account/consent-texts'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  makeIdNumber,
  makeTeam,
  makeVolunteer,
  type Volunteer,
} from '../../config/testing/volunteers'

type Action = keyof typeof volunteerContract.actions
const near = makeStation('near')
const far = makeStation('north')
const team = makeTeam('readers', near)
const other = makeTeam('walkers', near)
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  await database.insert('teams', [team, other])
  await makeMember(cloud, database, {
    ...{ openId: 'manager', grants: [atStation('stationManager', near)] },
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

/** A volunteer in a team, whose every kind of request waits. */
async function join(): Promise<Volunteer> {
  return makeVolunteer(cloud, database, { station: near, teams: [team] })
}
const act = (action: Action, input: object, openId: string) =>
  callVolunteer<{ file: OwnFile }>(cloud, action, input, openId)

const SIDES = { education: '大专', training: '学过', experience: '做过', teaching: '讲过' }

test('an own act takes at most six waves, with everything else waiting', async () => {
  const { openId } = await join()
  const tier = clientId('tier')
  const change = { field: 'name', value: '林晓曼' }
  const acts: [Action, object][] = [
    ['askCorrection', { id: clientId('correction'), change, why: '写错了一个字' }],
    ['askTransfer', { id: clientId('transfer'), stationId: far._id, why: '搬家了' }],
    ['askToJoinTeam', { id: clientId('teamRequest'), teamId: other._id }],
    ['applyForTier', { id: tier, tier: 'lecturer', statement: SIDES }],
    ['setIdNumber', { idNumber: makeIdNumber(), consents: [consentTo('realName')] }],
    ['editFile', { occupation: '教师' }],
    ['leaveTeam', { teamId: team._id }],
  ]
  const slow: string[] = []
  const answered = (name: string, called: Called<unknown>) => {
    expect([name, codeOf(called)]).toEqual([name, 'OK'])
    if (called.waves > 6) slow.push(`${name}: ${called.waves}`)
  }
  for (const [action, input] of acts) answered(action, await act(action, input, openId))
  const marks = { education: 80, training: 80, experience: 80, teaching: 80 }
  const assessment = { tierId: tier, marks, testMark: 80, pass: true, reason: '讲得清楚' }
  outputOf(await act('assessTier', assessment, 'staff'))
  const publishing = { tierId: tier, published: true, consents: [consentTo('publicTier')] }
  answered('publishTier', await act('publishTier', publishing, openId))
  answered('leave', await act('leave', {}, openId))
  expect(slow).toEqual([])
})

test('REG-24: letting somebody serve again takes at most six waves', async () => {
  const { id: volunteerId } = await join()
  const suspending = { volunteerId, reason: '这个月家里有事', until: null }
  outputOf(await act('suspendVolunteer', suspending, 'manager'))
  const restored = await act(
    'restoreVolunteer',
    { volunteerId, reason: '家里的事办完了' },
    'manager',
  )
  expect([codeOf(restored), restored.waves <= 6]).toEqual(['OK', true])
})

test('REG-34: the file says which teams have not answered, at once and after a reload, until they do', async () => {
  const { openId } = await join()
  const id = clientId('teamRequest')
  const waiting = [{ teamId: other._id, teamName: other.name }]
  const asked = await act('askToJoinTeam', { id, teamId: other._id }, openId)
  expect(outputOf(asked).file.teamRequests).toEqual(waiting)
  const read = async () => outputOf(await act('getMyFile', {}, openId)).file.teamRequests
  expect(await read()).toEqual(waiting)
  const decision = { requestId: id, accept: true, reason: '欢迎一起来' }
  outputOf(await act('decideTeamRequest', decision, 'manager'))
  expect(await read()).toEqual([])
})
