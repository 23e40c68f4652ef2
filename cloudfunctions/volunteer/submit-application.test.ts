/** From the first tap to the queue: an application, a guardian's code, the lesson. */
import { consentTo } from '@shared/account/consent-texts'
import type { OutputOf } from '@shared/kit/contract'
import { HOLIDAYS } from '@shared/kit/holidays'
import { addDays, localDate } from '@shared/kit/time'
import { workingDaysAfter } from '@shared/kit/working-days'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnApplication } from '@shared/volunteer/model'
import {
  applicationOf,
  apply,
  approve,
  BOTH_AGREEMENTS,
  makeApplication,
  makeIdNumber,
  passLesson,
  RIGHT_ANSWERS,
  submit,
  WITH_ID_NUMBER,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, fileOf, makeVolunteer, stockOf } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { encryptField } from '../kit/crypto'
import type { NoticeRecord } from '../kit/notices'
import { openPerson, volunteerIdOf } from './person'

type Actions = typeof volunteerContract.actions
type Own = { application: OwnApplication }
type Mine = OutputOf<Actions['getMyApplication']>
type Code = OutputOf<Actions['consentAsGuardian']>

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
/** Year and month of birth of somebody who is so old today, by the rule that counts a month to its end. */
function bornYearsAgo(years: number): string {
  const before = addDays(localDate(Date.now()), -40)
  return `${Number(before.slice(0, 4)) - years}-${before.slice(5, 7)}`
}
const mine = async (openId: string) =>
  outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, openId))
const accountOf = async (openId: string) =>
  (await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) }))[0]
const guardianInput = () => ({
  ...{ id: clientId('guardian'), relation: 'mother' },
  consents: [consentTo('guardian')],
})
const codeFrom = async (openId: string) =>
  outputOf(await callVolunteer<Code>(cloud, 'consentAsGuardian', guardianInput(), openId)).code

describe('an application', () => {
  test('REG-10, REG-21, D-15: waits for its station, due in two working days, in at most six waves', async () => {
    const openId = await newPerson()
    const input = makeApplication({ fields: { phone: '13812342071' } })
    const called = await submit(cloud, openId, input)
    const { application } = outputOf(called)
    const { submittedAt, dueAt } = application
    expect(application).toEqual({
      ...{ id: input.id, stationId: near._id, stationName: near.name, state: 'waiting' },
      ...{ submittedAt, dueAt, needsGuardian: false, returned: null },
    })
    expect(dueAt).toBe(workingDaysAfter(submittedAt, 2, HOLIDAYS).at)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await mine(openId)).toEqual({ application, lessonPassed: false, volunteerState: null })
  })

  test('R-29, AMB-57: keeps name, phone and identity number encrypted for this record only', async () => {
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

describe('a child', () => {
  const child = { fields: { birthMonth: bornYearsAgo(12) } }
  const youth = { fields: { birthMonth: bornYearsAgo(15) } }

  test('R-30, D-26: under 14 stores nothing before a guardian has agreed', async () => {
    const openId = await newPerson()
    const input = makeApplication(child)
    expect(codeOf(await submit(cloud, openId, input))).toBe('VOLUNTEER.GUARDIAN_FIRST')
    const wrong = { ...input, guardianCode: 'ABCDEFGH' }
    expect(codeOf(await submit(cloud, openId, wrong))).toBe('VOLUNTEER.GUARDIAN_CODE')
    expect(await database.all('applications', { _id: input.id })).toEqual([])
    expect(await database.all('candidates', { _id: accountIdOf(openId) })).toEqual([])
    const guardianCode = await codeFrom(await newPerson())
    const called = await submit(cloud, openId, { ...input, guardianCode })
    expect(outputOf(called).application).toMatchObject({ state: 'waiting', needsGuardian: false })
    expect(called.waves).toBeLessThanOrEqual(6)
  })

  test('REG-07, D-26: from 14 to 15 waits for a guardian before the approval', async () => {
    const openId = await newPerson()
    const input = makeApplication(youth)
    expect(outputOf(await submit(cloud, openId, input)).application.needsGuardian).toBe(true)
    const refused = outputOf(await approve(cloud, [input.id])).results
    expect(refused).toEqual([
      { applicationId: input.id, outcome: 'refused', sentence: '还没满 16 岁，等家里大人同意' },
    ])
    const code = await codeFrom(await newPerson())
    const added = await callVolunteer<Own>(
      cloud,
      'addGuardian',
      { applicationId: input.id, code },
      openId,
    )
    expect(outputOf(added).application.needsGuardian).toBe(false)
    expect(added.waves).toBeLessThanOrEqual(6)
    expect(outputOf(await approve(cloud, [input.id])).results[0]?.outcome).toBe('approved')
  })

  test('REG-07: a code works once, for one child, and not for its own maker; asked again it is the same', async () => {
    const guardian = await newPerson()
    const input = guardianInput()
    const ask = () => callVolunteer<Code>(cloud, 'consentAsGuardian', input, guardian)
    const { code, openUntil } = outputOf(await ask())
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(outputOf(await ask())).toEqual({ code, openUntil })
    expect(JSON.stringify(await database.all('guardians', { _id: input.id }))).not.toContain(code)
    const kept = (await accountOf(guardian))?.consents.map(({ kind }) => kind)
    expect(kept).toEqual(['signIn', 'guardian'])
    const own = makeApplication({ ...child, guardianCode: code })
    expect(codeOf(await submit(cloud, guardian, own))).toBe('VOLUNTEER.GUARDIAN_CODE')
    const children = await Promise.all(Array.from({ length: 5 }, newPerson))
    const codes = await Promise.all(
      children.map((openId) =>
        submit(cloud, openId, makeApplication({ ...child, guardianCode: code })),
      ),
    )
    expect(codes.map(codeOf).sort()).toEqual([
      'OK',
      ...Array<string>(4).fill('VOLUNTEER.GUARDIAN_CODE'),
    ])
  })

  test('R-30: a code that is over, or whose consent is withdrawn, does not count', async () => {
    const guardian = await newPerson()
    const input = guardianInput()
    const { code } = outputOf(
      await callVolunteer<Code>(cloud, 'consentAsGuardian', input, guardian),
    )
    await database.update('guardians', input.id, { openUntil: Date.now() - 1 })
    const late = makeApplication({ ...child, guardianCode: code })
    expect(codeOf(await submit(cloud, await newPerson(), late))).toBe('VOLUNTEER.GUARDIAN_CODE')
    await database.update('guardians', input.id, { openUntil: Date.now() + 60_000 })
    const openId = await newPerson()
    outputOf(await submit(cloud, openId, late))
    await database.update('applications', late.id, { guardianId: clientId('guardian') })
    const { results } = outputOf(await approve(cloud, [late.id]))
    expect(results[0]).toMatchObject({ outcome: 'refused' })
  })

  test('R-24: a guardian agrees to today’s words, or to nothing', async () => {
    const openId = await newPerson()
    const input = { ...guardianInput(), consents: [consentTo('signIn')] }
    expect(codeOf(await callVolunteer(cloud, 'consentAsGuardian', input, openId))).toBe(
      'VOLUNTEER.CONSENT_REQUIRED',
    )
  })
})

describe('the introductory lesson', () => {
  test('marks each answer with its reason, and says which were right to nobody before', async () => {
    const openId = await newPerson()
    const answers = RIGHT_ANSWERS.map((right, index) => (index === 2 ? (right + 1) % 3 : right))
    const called = await callVolunteer<OutputOf<Actions['answerLesson']>>(
      cloud,
      'answerLesson',
      { answers },
      openId,
    )
    const { marks, passed, onDuty } = outputOf(called)
    expect(marks.map(({ right }) => right)).toEqual([true, true, false, true, true])
    expect(marks.every(({ why }) => why.length > 4)).toBe(true)
    expect([passed, onDuty]).toEqual([false, false])
    expect((await mine(openId)).lessonPassed).toBe(false)
  })

  test('before the approval it is kept; the approval then begins the duty', async () => {
    const openId = await newPerson()
    expect(await passLesson(cloud, openId)).toMatchObject({ passed: true, onDuty: false })
    const { id } = outputOf(await submit(cloud, openId, makeApplication())).application
    outputOf(await approve(cloud, [id]))
    expect(await mine(openId)).toMatchObject({ lessonPassed: true, volunteerState: 'active' })
  })

  test('VOL-01: after the approval it begins the duty: role, count and message, once', async () => {
    const openId = await newPerson()
    const { id } = outputOf(await submit(cloud, openId, makeApplication())).application
    outputOf(await approve(cloud, [id]))
    expect((await accountOf(openId))?.grants).toEqual([])
    const before = await stockOf(database, 'volunteers', near._id)
    const answers = { answers: RIGHT_ANSWERS }
    const called = await callVolunteer<OutputOf<Actions['answerLesson']>>(
      cloud,
      'answerLesson',
      answers,
      openId,
    )
    expect(outputOf(called)).toMatchObject({ passed: true, onDuty: true })
    expect(called.waves).toBeLessThanOrEqual(6)
    await Promise.all(Array.from({ length: 5 }, () => passLesson(cloud, openId)))
    const file = await fileOf(database, volunteerIdOf(accountIdOf(openId)))
    expect(file.history.map(({ what }) => what)).toEqual(['joined', 'onDuty'])
    expect((await accountOf(openId))?.grants).toMatchObject([
      { role: 'volunteer', scope: 'station', scopeId: near._id },
    ])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before + 1)
    const accountId = accountIdOf(openId)
    expect(await database.all<NoticeRecord>('notices', { accountId, kind: 'onDuty' })).toHaveLength(
      1,
    )
  })

  test('five answers at once from one person keep one pass', async () => {
    const openId = 'pupil'
    await apply(cloud, database, openId)
    await Promise.all(Array.from({ length: 5 }, () => passLesson(cloud, openId)))
    expect(await database.all('candidates', { _id: accountIdOf(openId) })).toHaveLength(1)
    expect(await mine(openId)).toMatchObject({ lessonPassed: true, volunteerState: null })
  })
})
