/** From the first tap to the queue: an application and its refusals. */
import { consentTo } from '@shared/account/consent-texts'
import type { OutputOf } from '@shared/kit/contract'
import { HOLIDAYS } from '@shared/kit/holidays'
import { DAY, instantOf } from '@shared/kit/time'
import { workingDaysAfter } from '@shared/kit/working-days'
import type { volunteerContract } from '@shared/volunteer/contract'
import { ApplicationFields, type OwnApplication } from '@shared/volunteer/model'
import {
  applicationOf,
  BOTH_AGREEMENTS,
  makeApplication,
  submit,
  WITH_ID_NUMBER,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeIdNumber, makeVolunteer } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { encryptField } from '../kit/crypto'
import { openPerson } from '../kit/open-person'
import { submitApplication } from './submit-application'

type Actions = typeof volunteerContract.actions
type Own = { application: OwnApplication }
type Mine = OutputOf<Actions['getMyApplication']>

const near = makeStation('near', { areaId: 'are_south' })
const shut = makeStation('shut', { open: false })
let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, shut])
  const grants = [atStation('stationManager', near)]
  await makeMember(cloud, database, { openId: 'manager', grants })
}, 30_000)
afterAll(() => cloud.stop())

async function newPerson(): Promise<string> {
  const openId = `person-${people++}`
  await makeMember(cloud, database, { openId })
  return openId
}
const mine = async (openId: string) =>
  outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, openId))
const accountOf = async (openId: string) =>
  (await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) }))[0]

describe('an application', () => {
  test('REG-01, REG-10, REG-11, REG-21, D-15: waits for its station, due in two working days, in at most six waves', async () => {
    const openId = await newPerson()
    const input = makeApplication({ fields: { phone: '13812342071' } })
    const called = await submit(cloud, openId, input)
    const { application } = outputOf(called)
    const { submittedAt, dueAt } = application
    expect(application).toEqual({
      ...{ id: input.id, stationId: near._id, stationName: near.name, state: 'waiting' },
      ...{ submittedAt, dueAt, needsGuardian: false, documentCheck: false, returned: null },
    })
    expect(dueAt).toBe(workingDaysAfter(submittedAt, 2, HOLIDAYS).at)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await mine(openId)).toEqual({ application, lessonPassed: false, volunteerState: null })
  })

  test('REG-02, R-29, AMB-57: keeps name, phone and identity number encrypted for this record only', async () => {
    const openId = await newPerson()
    const idNumber = makeIdNumber('1990-05', 1)
    const input = makeApplication({
      ...{ fields: { name: '林小满', phone: '13812342071' }, idNumber, consents: WITH_ID_NUMBER },
    })
    expect(outputOf(await submit(cloud, openId, input)).application.state).toBe('waiting')
    const record = await applicationOf(database, input.id)
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`林小满|13812342071|${idNumber}`))
    const { person } = record
    if (!person) throw new Error('no person was kept')
    expect(openPerson(input.id, person)).toEqual({ name: '林小满', phone: '13812342071', idNumber })
    expect(() => openPerson('apl_another', person)).toThrow()
    expect(Object.keys(person)).not.toEqual(
      expect.arrayContaining(['religion', 'ethnicity', 'nativePlace']),
    )
  })

  test('R-24, REG-03: leaves its consents with the account', async () => {
    const openId = await newPerson()
    outputOf(await submit(cloud, openId, makeApplication()))
    const account = await accountOf(openId)
    expect(account?.consents).toEqual([
      expect.objectContaining({ kind: 'signIn' }),
      ...BOTH_AGREEMENTS.map((consent) => expect.objectContaining(consent) as unknown),
    ])
  })

  test('takes along the phone that the account keeps, when asked to', async () => {
    const openId = await newPerson()
    const accountId = accountIdOf(openId)
    await database.update('accounts', accountId, {
      phone: {
        cipher: encryptField('13900001111', `${accountId}.phone`),
        ...{ hash: 'h', lastFourHash: 'l', verified: true },
      },
    })
    const input = makeApplication({ accountPhone: true })
    outputOf(await submit(cloud, openId, input))
    const { person } = await applicationOf(database, input.id)
    expect(person?.maskedPhone).toBe('139****1111')
  })

  test('D-28: in a year whose holidays nobody knows yet is taken, its deadline marked, the operator told', async () => {
    const openId = await newPerson()
    const account = await accountOf(openId)
    if (!account) throw new Error('no such account')
    const alarm = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const context = {
      ...{ account, at: instantOf('2040-03-02'), requestId: 'test', authorize: () => undefined },
      caller: { openId, isTimer: false },
    }
    const input = { ...makeApplication(), accountPhone: false }
    const fields = ApplicationFields.parse(input.fields)
    const { application } = await submitApplication({ ...input, fields }, context)
    expect(alarm.mock.calls.join()).toContain('CALENDAR.YEAR_MISSING')
    alarm.mockRestore()
    // A Friday: the weekend alone does not count.
    expect(application.dueAt).toBe(instantOf('2040-03-07'))
    expect((await applicationOf(database, application.id)).dueProvisional).toBe(true)
  })

  test('D-28: its deadline is put right once the holiday table knows the year', async () => {
    const provisional = async () => {
      const { application } = outputOf(await submit(cloud, await newPerson(), makeApplication()))
      const submittedAt = instantOf('2041-03-01', 600)
      const dueAt = instantOf('2041-03-06')
      const guess = { submittedAt, dueAt, warnAt: dueAt - DAY, dueProvisional: true }
      await database.update('applications', application.id, guess)
      return application.id
    }
    const [waiting, decided] = [await provisional(), await provisional()]
    await database.update('applications', decided, { state: 'rejected' })
    await cloud.fireTimer('volunteer')
    expect((await applicationOf(database, waiting)).dueProvisional).toBe(true)
    const saved = { savedAt: 1, savedBy: 'acc_test' }
    const known = { _id: '2041', holidays: ['2041-03-04'], makeUpWorkdays: [], ...saved }
    await database.insert('holiday_years', [known])
    await cloud.fireTimer('volunteer')
    const dueAt = instantOf('2041-03-07')
    expect(await applicationOf(database, waiting)).toMatchObject({
      ...{ dueAt, warnAt: dueAt - DAY, dueProvisional: false },
    })
    expect((await applicationOf(database, decided)).dueProvisional).toBe(true)
  })

  test('sent again is one application with one answer; with other content it is refused', async () => {
    const openId = await newPerson()
    const input = makeApplication()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => submit(cloud, openId, input)),
    )
    expect(new Set(answers.map((one) => JSON.stringify(outputOf(one)))).size).toBe(1)
    expect(await database.all('applications', { accountId: accountIdOf(openId) })).toHaveLength(1)
    const other = { ...input, fields: { ...input.fields, name: '钱多多' } }
    expect(codeOf(await submit(cloud, openId, other))).toBe('REQUEST.REPLAYED')
    expect(codeOf(await submit(cloud, await newPerson(), input))).toBe('REQUEST.REPLAYED')
  })

  test('one at a time: of ten at once one waits, and a second after it is refused', async () => {
    const openId = await newPerson()
    const codes = (
      await Promise.all(Array.from({ length: 10 }, () => submit(cloud, openId, makeApplication())))
    ).map(codeOf)
    expect(codes.sort()).toEqual(['OK', ...Array<string>(9).fill('VOLUNTEER.ALREADY_APPLIED')])
    expect(await database.all('applications', { accountId: accountIdOf(openId) })).toHaveLength(1)
  })

  test('REG-23: is taken back by its owner alone; its person is gone, and another may follow', async () => {
    const openId = await newPerson()
    const idNumber = makeIdNumber('1990-05', 2)
    const input = makeApplication({ idNumber, consents: WITH_ID_NUMBER })
    outputOf(await submit(cloud, openId, input))
    const taking = { applicationId: input.id }
    const stranger = await newPerson()
    expect(codeOf(await callVolunteer(cloud, 'withdrawApplication', taking, stranger))).toBe(
      'VOLUNTEER.NO_APPLICATION',
    )
    const called = await callVolunteer<Own>(cloud, 'withdrawApplication', taking, openId)
    expect(outputOf(called).application.state).toBe('withdrawn')
    expect(called.waves).toBeLessThanOrEqual(6)
    const again = await callVolunteer<Own>(cloud, 'withdrawApplication', taking, openId)
    expect(outputOf(again)).toEqual(outputOf(called))
    expect(await applicationOf(database, input.id)).toMatchObject({ person: null, identity: null })
    expect(await database.all('identities', { accountId: accountIdOf(openId) })).toEqual([])
    const next = makeApplication({ idNumber, consents: WITH_ID_NUMBER })
    expect(outputOf(await submit(cloud, openId, next)).application.state).toBe('waiting')
  })
})

describe('an application is refused', () => {
  test.each<[string, string, Parameters<typeof makeApplication>[0]]>([
    ['no agreement', 'VOLUNTEER.CONSENT_REQUIRED', { consents: [] }],
    [
      'one of two agreements',
      'VOLUNTEER.CONSENT_REQUIRED',
      { consents: [consentTo('volunteerAgreement')] },
    ],
    [
      'an agreement to older words',
      'VOLUNTEER.CONSENT_REQUIRED',
      { consents: BOTH_AGREEMENTS.map((one) => ({ ...one, version: '2020-01-01' })) },
    ],
    [
      'an identity number without its own consent',
      'VOLUNTEER.CONSENT_REQUIRED',
      { idNumber: makeIdNumber('1990-05', 3) },
    ],
    [
      'a slip of the pen in the identity number',
      'VOLUNTEER.ID_NUMBER',
      { idNumber: '110101199005074515', consents: WITH_ID_NUMBER },
    ],
    ['a station that is shut', 'VOLUNTEER.NO_STATION', { stationId: 'stn_shut' }],
    ['a station that nobody knows', 'VOLUNTEER.NO_STATION', { stationId: 'stn_unknown' }],
    ['a birth to come', 'REQUEST.INVALID', { fields: { birthMonth: '2099-01' } }],
    ['no skill', 'REQUEST.INVALID', { fields: { skills: [] } }],
    ['a name of one character', 'REQUEST.INVALID', { fields: { name: '赵' } }],
  ])('R-01, R-02, R-24: with %s, and nothing is stored', async (_what, code, different) => {
    const openId = await newPerson()
    const input = makeApplication(different)
    expect(codeOf(await submit(cloud, openId, input))).toBe(code)
    expect(await database.all('applications', { _id: input.id })).toEqual([])
    expect((await accountOf(openId))?.consents).toHaveLength(1)
  })

  test('from who serves already', async () => {
    const { openId } = await makeVolunteer(cloud, database, { station: near })
    expect(codeOf(await submit(cloud, openId, makeApplication()))).toBe(
      'VOLUNTEER.ALREADY_VOLUNTEER',
    )
  })

  test('from who is not signed in', async () => {
    expect(codeOf(await submit(cloud, 'nobody-knows', makeApplication()))).toBe('ACCESS.SIGN_IN')
  })
})
