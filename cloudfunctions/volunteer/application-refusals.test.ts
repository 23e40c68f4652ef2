/** Who may not: every act on applications, called by everybody who should be refused. */
import type { applicationActions } from '@shared/volunteer/application-actions'
import { apply, approve } from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeVolunteer } from '../../config/testing/volunteers'
import { accountIdOf } from '../kit/caller'

type Act = keyof typeof applicationActions

const near = makeStation('near')
const away = makeStation('away')
let cloud: LocalCloud
let database: RawDatabase
let applicationId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, away])
  await makeMember(cloud, database, {
    ...{ openId: 'manager', grants: [atStation('stationManager', near)] },
  })
  await makeMember(cloud, database, {
    ...{ openId: 'elsewhere', grants: [atStation('stationManager', away)] },
  })
  await makeMember(cloud, database, {
    ...{ openId: 'over', grants: [{ ...atStation('stationManager', near), until: 1 }] },
  })
  await makeMember(cloud, database, {
    openId: 'supervisor',
    grants: [{ role: 'supervisor', scope: 'area', scopeId: 'are_south', scopeName: '南' }],
  })
  await makeMember(cloud, database, { openId: 'resident' })
  await makeMember(cloud, database, { openId: 'unsigned', consented: false })
  await makeVolunteer(cloud, database, { openId: 'volunteer', station: near })
  applicationId = (await apply(cloud, database, 'applicant')).id
  await database.insert('identity_conflicts', [
    {
      ...{ _id: 'cnf_planted', stationId: near._id, areaId: null, maskedName: '赵**' },
      ...{ accountId: accountIdOf('resident'), otherAccountId: accountIdOf('volunteer') },
      ...{ applicationId: null, state: 'open', at: 1 },
    },
  ])
}, 30_000)
afterAll(() => cloud.stop())

/** Every act of a station with an input that its manager could send. */
const station: readonly [Act, () => object][] = [
  ['listApplications', () => ({ stationId: near._id })],
  ['readApplication', () => ({ applicationId, reason: '看一看' })],
  [
    'decideApplications',
    () => ({
      ...{ id: clientId('decision'), stationId: near._id },
      decisions: [{ verdict: 'approve', applicationId }],
    }),
  ],
  ['undoDecisions', () => ({ id: clientId('decision'), stationId: near._id })],
  ['remindApplicant', () => ({ applicationId, about: 'lesson' })],
  ['listIdentityConflicts', () => ({ stationId: near._id })],
  ['mergeAccounts', () => ({ conflictId: 'cnf_planted', reason: '看过证件' })],
  ['dismissConflict', () => ({ conflictId: 'cnf_planted', reason: '看过证件' })],
]

const own: readonly [Act, () => object][] = [
  ['getMyApplication', () => ({})],
  ['withdrawApplication', () => ({ applicationId })],
  ['addGuardian', () => ({ applicationId, code: 'ABCDEFGH' })],
  ['answerLesson', () => ({ answers: [0, 0, 0, 0, 0] })],
]

describe.each(station)('%s', (act, input) => {
  test.each([
    ['a resident', 'resident', 'ACCESS.ROLE'],
    ['a volunteer of the station', 'volunteer', 'ACCESS.ROLE'],
    ['a supervisor', 'supervisor', 'ACCESS.ROLE'],
    ['a manager whose time is over', 'over', 'ACCESS.ROLE'],
    ['the manager of another station', 'elsewhere', 'ACCESS.SCOPE'],
    ['who has not agreed to sign in', 'unsigned', 'ACCESS.CONSENT'],
    ['nobody', undefined, 'ACCESS.SIGN_IN'],
  ])('ROL-03: is refused to %s, and nothing changes', async (_who, openId, code) => {
    const called = await callVolunteer(cloud, act, input(), openId)
    expect(codeOf(called)).toBe(code)
    expect(await database.all('applications', { _id: applicationId })).toMatchObject([
      { state: 'waiting', verdicts: [] },
    ])
    expect(await database.all('identity_conflicts')).toMatchObject([{ state: 'open' }])
    expect(await database.all('audits')).toEqual([])
  })
})

test.each(own)('%s is refused to who is not signed in', async (act, input) => {
  expect(codeOf(await callVolunteer(cloud, act, input()))).toBe('ACCESS.SIGN_IN')
  expect(codeOf(await callVolunteer(cloud, act, input(), 'unsigned'))).toBe('ACCESS.CONSENT')
})

test('somebody else’s application is not there: not to take back, not to add a guardian to', async () => {
  for (const [act, input] of own.slice(1, 3)) {
    expect(codeOf(await callVolunteer(cloud, act, input(), 'resident'))).toBe(
      'VOLUNTEER.NO_APPLICATION',
    )
  }
})

test('ROL-03: a role that is withdrawn while the page is open: the next act is refused with a plain sentence', async () => {
  outputOf(await callVolunteer(cloud, 'listApplications', { stationId: near._id }, 'manager'))
  await database.update('accounts', accountIdOf('manager'), { grants: [] })
  const { reply } = await approve(cloud, [applicationId])
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'ACCESS.ROLE', message: '这件要由别的角色来做' },
  })
  expect(await database.all('decisions')).toEqual([])
})
