/** Marked values are planted in every act on applications; nobody who may not see them finds them anywhere. */
import { consentTo } from '@shared/account/consent-texts'
import {
  apply,
  approve,
  giveBack,
  makeApplication,
  passLesson,
  submit,
  WITH_ID_NUMBER,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeIdNumber } from '../../config/testing/volunteers'
import { conflictIdOf } from './identity-conflict'

const planted = {
  name: '欧阳埋藏',
  phone: '13666667777',
  idNumber: makeIdNumber('1990-05', 400),
  otherName: '司徒埋藏',
  otherPhone: '13677778888',
}
/** What a manager writes may be kept, but not in a log. */
const written = { note: 'planted-note-7Q', reason: 'planted-reason-7Q' }

const near = makeStation('near')
let cloud: LocalCloud
let database: RawDatabase
/** Every reply that somebody other than the owner got, but for the reading in full. */
const replies: string[] = []
let guardianCode: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near])
  await makeMember(cloud, database, {
    ...{ openId: 'manager', grants: [atStation('stationManager', near)] },
  })
  const asManager = async (action: Parameters<typeof callVolunteer>[1], input: object) => {
    const called = await callVolunteer(cloud, action, input, 'manager')
    if (action !== 'readApplication') replies.push(JSON.stringify(called.reply))
    return called
  }
  const { name, phone, idNumber } = planted
  const one = await apply(cloud, database, 'one', {
    ...{ fields: { name, phone }, idNumber, consents: WITH_ID_NUMBER },
  })
  const second = makeApplication({
    fields: { name: planted.otherName, phone: planted.otherPhone },
    ...{ idNumber, consents: WITH_ID_NUMBER },
  })
  await makeMember(cloud, database, { openId: 'two' })
  const neutral = await submit(cloud, 'two', second)
  replies.push(JSON.stringify(neutral.reply))
  await makeMember(cloud, database, { openId: 'parent' })
  const guardian = await callVolunteer<{ code: string }>(
    cloud,
    'consentAsGuardian',
    {
      ...{ id: clientId('guardian'), relation: 'father' },
      consents: [consentTo('guardian')],
    },
    'parent',
  )
  guardianCode = guardian.reply.ok ? guardian.reply.output.code : ''
  const stationId = near._id
  const done = [
    neutral,
    guardian,
    await asManager('listApplications', { stationId }),
    await asManager('readApplication', { applicationId: one.id, reason: written.reason }),
    await asManager('remindApplicant', { applicationId: one.id, about: 'lesson' }),
    await asManager('listIdentityConflicts', { stationId }),
    await asManager('dismissConflict', {
      ...{ conflictId: conflictIdOf(second.id), reason: written.reason },
    }),
    await giveBack(cloud, one.id, { note: written.note }),
  ]
  expect(done.map(codeOf)).toEqual(done.map(() => 'OK'))
  const again = makeApplication({ fields: { name, phone }, idNumber, consents: WITH_ID_NUMBER })
  await submit(cloud, 'one', again)
  await passLesson(cloud, 'one')
  const approved = await approve(cloud, [again.id])
  replies.push(JSON.stringify(approved.reply))

  const refused = [
    await submit(cloud, 'one', { ...again, id: planted.name }),
    await submit(cloud, 'one', { ...again, fields: { ...again.fields, phone: `${phone}0` } }),
    await submit(cloud, 'one', { ...again, idNumber: `${idNumber.slice(0, 17)}?` }),
    await submit(cloud, 'stranger', again),
    await asManager('readApplication', { applicationId: again.id, reason: '字'.repeat(61) }),
    await asManager('mergeAccounts', {
      ...{ conflictId: conflictIdOf(second.id), reason: written.reason },
    }),
  ]
  replies.push(...refused.map(({ reply }) => JSON.stringify(reply)))
  expect(refused.map(codeOf)).not.toContain('OK')
  // An error nobody expected, with somebody's data on its way.
  await database.update('applications', again.id, { 'person.phone.key': 'unknown-key' })
  const broken = await asManager('readApplication', { applicationId: again.id, reason: '看一看' })
  expect(codeOf(broken)).toBe('INTERNAL.FAILED')
}, 30_000)
afterAll(() => cloud.stop())

test('logs say what was called and how it ended', () => {
  expect(cloud.logs()).toContain('"action":"submitApplication"')
  expect(cloud.logs()).toContain('"code":"INTERNAL.FAILED"')
})

test.each(Object.entries({ ...planted, ...written }))(
  'R-29: no log holds the %s',
  (_what, value) => {
    expect(cloud.logs()).not.toContain(value)
  },
)

test.each(Object.entries(planted))(
  'R-12, R-29: no reply to others holds the %s',
  (_what, value) => {
    expect(replies.join('\n')).not.toContain(value)
  },
)

test.each(Object.entries(planted))(
  'R-29: no record holds the %s unencrypted',
  async (_what, value) => {
    const records = await everyRecord(database)
    expect(records).toContain(written.reason)
    expect(records).not.toContain(value)
  },
)

test('R-12: messages, facts and audits name no person, and no note of a manager', async () => {
  const told = JSON.stringify([
    await database.all('notices'),
    await database.all('facts'),
    await database.all('audits'),
  ])
  for (const value of [...Object.values(planted), '欧**', '136****7777', written.note]) {
    expect(told).not.toContain(value)
  }
})

test('R-30: a guardian’s code is kept nowhere', async () => {
  expect(guardianCode).toHaveLength(8)
  expect(await everyRecord(database)).not.toContain(guardianCode)
  expect(cloud.logs()).not.toContain(guardianCode)
})
