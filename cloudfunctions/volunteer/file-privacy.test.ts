/** Marked values are planted in a file and in every act on it; nobody finds them where they must not be. */
import { consentTo } from '@shared/account/consent-texts'
import type { volunteerContract } from '@shared/volunteer/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  makeIdNumber,
  makeTeam,
  makeVolunteer,
  ofTeam,
} from '../../config/testing/volunteers'

type Action = keyof typeof volunteerContract.actions

const planted = {
  openId: 'planted-openid-4K',
  name: '种名甲',
  correctedName: '种名乙',
  phone: '13666667777',
  secondPhone: '13777778888',
  idNumber: makeIdNumber('1988-07'),
  education: 'planted-education-4K',
}
/** What stands in the records as words: it must not be in a log, a message or a fact. */
const words = { why: 'planted-why-4K', reason: 'planted-reason-4K', occupation: 'planted-job-4K' }

const near = makeStation('near')
const north = makeStation('north')
const team = makeTeam('near', near)
let cloud: LocalCloud
let database: RawDatabase
/** Everything that others than the owner, and readers without a reason, were told. */
let told = ''

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, north])
  await database.insert('teams', [team])
  const grants = [atStation('stationManager', near), atStation('stationManager', north)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeVolunteer(cloud, database, {
    ...{ station: near, openId: 'leader', name: '队长', grants: [ofTeam(team)] },
  })
  const person = await makeVolunteer(cloud, database, {
    ...{ station: near, openId: planted.openId, name: planted.name, phone: planted.phone },
    ...{ birthMonth: '1988-07', displayName: '种老师' },
  })
  const rival = await makeVolunteer(cloud, database, {
    ...{ station: near, name: '另一人', birthMonth: '1988-07' },
  })

  const act = async (action: Action, input: object, openId: string = planted.openId) => {
    const called = await callVolunteer(cloud, action, input, openId)
    expect([action, codeOf(called)]).toEqual([action, 'OK'])
    if (openId !== planted.openId && action !== 'readFile' && action !== 'exportRoster') {
      told += JSON.stringify(called.reply)
    }
  }
  const refuse = async (action: Action, input: object, openId: string = planted.openId) => {
    const called = await callVolunteer(cloud, action, input, openId)
    expect(codeOf(called)).not.toBe('OK')
    told += JSON.stringify(called.reply)
  }
  const reason = `${words.reason} ${planted.phone} ${planted.idNumber}`
  const ids = {
    ...{ correction: clientId('correction'), transfer: clientId('transfer') },
    ...{ request: clientId('teamRequest'), tier: clientId('tier') },
  }
  const volunteerId = person.id
  const stationId = near._id

  await act('getMyFile', {})
  await act('exportFile', {})
  await act('editFile', { phone: planted.secondPhone, occupation: words.occupation })
  const number = { idNumber: planted.idNumber, consents: [consentTo('realName')] }
  await act('setIdNumber', number)
  await act('setIdNumber', number, rival.openId)
  const change = { field: 'name', value: planted.correctedName }
  await act('askCorrection', { id: ids.correction, change, why: words.why })
  await act('listCorrections', { stationId }, 'manager')
  await act('askToJoinTeam', { id: ids.request, teamId: team._id })
  await act('listTeamMembers', { teamId: team._id }, 'leader')
  await act('decideTeamRequest', { requestId: ids.request, accept: true, reason }, 'leader')
  await act('listTeamMembers', { teamId: team._id }, 'leader')
  const sides = { training: '学过', experience: '做过', teaching: '讲过' }
  const statement = { education: planted.education, ...sides }
  await act('applyForTier', { id: ids.tier, tier: 'lecturer', statement })
  const marks = { education: 80, training: 80, experience: 80, teaching: 80 }
  const assessment = { tierId: ids.tier, marks, testMark: 80, pass: true, reason }
  await act('assessTier', assessment, 'staff')
  const consents = [consentTo('publicTier')]
  await act('publishTier', { tierId: ids.tier, published: true, consents })
  await act('listPublicTiers', {}, 'anybody')
  for (const search of [undefined, planted.secondPhone.slice(-4), person.no]) {
    await act('listVolunteers', { stationId, ...(search ? { search } : {}) }, 'manager')
  }
  await act('readFile', { volunteerId, reason }, 'manager')
  await act('exportRoster', { stationId, reason }, 'manager')
  const decision = { accept: true, reason }
  await act('decideCorrection', { correctionId: ids.correction, ...decision }, 'manager')
  await act('askTransfer', { id: ids.transfer, stationId: north._id, why: words.why })
  await act('listTransfers', { stationId: north._id }, 'manager')
  await act('decideTransfer', { transferId: ids.transfer, ...decision }, 'manager')
  await act('suspendVolunteer', { volunteerId, reason, until: null }, 'manager')
  await act('restoreVolunteer', { volunteerId, reason }, 'manager')
  await act('clearVolunteer', { volunteerId, reason }, 'manager')

  await refuse('readFile', { volunteerId, reason }, rival.openId)
  await refuse('editFile', { phone: `${planted.phone}-${planted.name}` })
  await refuse('askCorrection', { id: planted.name, change, why: words.why })
  // An error nobody expected, with somebody's data near it: a field whose key is not known.
  await database.update('volunteers', volunteerId, { 'person.name.key': 'planted-key-4K' })
  await refuse('readFile', { volunteerId, reason }, 'manager')
}, 60_000)
afterAll(() => cloud.stop())

describe('what others are told', () => {
  test('is told at all', () => expect(told).toContain('种**'))

  test.each(Object.entries(planted))('PRV-02, R-29: never holds the %s', (_what, value) => {
    expect(told).not.toContain(value)
  })
})

describe('logs', () => {
  test('say what was called', () => {
    expect(cloud.logs()).toContain('"action":"decideTransfer"')
    expect(cloud.logs()).toContain('"failure":"Error"')
  })

  test.each(Object.entries({ ...planted, ...words }))('never hold the %s', (_what, value) => {
    expect(cloud.logs()).not.toContain(value)
  })
})

describe('records', () => {
  test.each(Object.entries(planted))(
    'R-29: never hold the %s unencrypted',
    async (_what, value) => {
      const records = await everyRecord(database)
      expect(records).toContain(words.reason)
      expect(records).not.toContain(value)
    },
  )

  test('R-12: messages and facts hold nobody and no free words', async () => {
    const plain = JSON.stringify([await database.all('notices'), await database.all('facts')])
    expect(plain).toContain('transferAccepted')
    for (const value of [...Object.values(planted), ...Object.values(words), '种**', '种老师']) {
      expect(plain).not.toContain(value)
    }
  })

  test('PRV-02: every full reading left a row with its reason, and the numbers in it covered', async () => {
    const rows = await database.all<{ action: string; reason: string | null }>('audits')
    for (const action of ['volunteer.readFile', 'volunteer.exportRoster']) {
      const reasons = rows.filter((row) => row.action === action).map((row) => row.reason)
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons.every((reason) => reason?.includes(words.reason))).toBe(true)
    }
  })
})
