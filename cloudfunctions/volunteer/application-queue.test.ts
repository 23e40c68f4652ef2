/** What a station sees of applications: the queue, one in full, reminders, and what is due. */
import type { OutputOf } from '@shared/kit/contract'
import { DAY, localDate } from '@shared/kit/time'
import type { volunteerContract } from '@shared/volunteer/contract'
import { RETURNED_KEPT_DAYS } from '@shared/volunteer/rules'
import {
  applicationOf,
  apply,
  approve,
  giveBack,
  makeApplication,
  passLesson,
  submit,
  WITH_ID_NUMBER,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeIdNumber } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'

type Actions = typeof volunteerContract.actions
type Listed = OutputOf<Actions['listApplications']>
type Read = OutputOf<Actions['readApplication']>

const near = makeStation('near')
const busy = makeStation('busy')
const late = makeStation('late')
let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, busy, late])
  const managed = [near, busy].map((station) => atStation('stationManager', station))
  await makeMember(cloud, database, { openId: 'manager', grants: managed })
  for (const openId of ['late-first', 'late-second']) {
    const grants = [atStation('stationManager', late)]
    await makeMember(cloud, database, { openId, grants })
  }
}, 30_000)
afterAll(() => cloud.stop())

async function applicant(different: Parameters<typeof makeApplication>[0] = {}) {
  const openId = `applicant-${people++}`
  const { id } = await apply(cloud, database, openId, different)
  return { openId, id, accountId: accountIdOf(openId) }
}
const list = (input: object) => callVolunteer<Listed>(cloud, 'listApplications', input, 'manager')
const noticesOf = (accountId: string) => database.all<NoticeRecord>('notices', { accountId })
const remind = (applicationId: string, about: string) =>
  callVolunteer(cloud, 'remindApplicant', { applicationId, about }, 'manager')

describe('the queue', () => {
  test('board 17: shows who waits, covered, with age, lesson and what is missing', async () => {
    const fields = { name: '林小满', phone: '13812342071' }
    const idNumber = makeIdNumber('1990-05', 300)
    const one = await applicant({ fields, idNumber, consents: WITH_ID_NUMBER })
    await passLesson(cloud, one.openId)
    const called = await list({ stationId: near._id })
    const { applications, waiting, more } = outputOf(called)
    expect([waiting, more]).toEqual([1, false])
    expect(applications).toMatchObject([
      {
        ...{ id: one.id, maskedName: '林**', maskedPhone: '138****2071', lessonPassed: true },
        ...{ needsGuardian: false, idNumberGiven: true, skills: ['computer'] },
      },
    ])
    expect(applications[0]?.age).toBeGreaterThanOrEqual(35)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(JSON.stringify(called.reply)).not.toMatch(new RegExp(`林小满|13812342071|${idNumber}`))
  })

  test('D-15: of a thousand shows the most urgent twenty and the next twenty, each once, in three waves', async () => {
    const one = await applicationOf(database, (await applicant({ stationId: busy._id })).id)
    await database.insert(
      'applications',
      Array.from({ length: 999 }, (_, index) => ({
        ...{ ...one, _id: `apl_many${String(index).padStart(4, '0')}` },
        ...{ accountId: `acc_many${index}`, dueAt: one.dueAt + ((index * 37) % 25) * DAY },
      })),
    )
    const all = await database.all<typeof one>('applications', { stationId: busy._id })
    const inOrder = all
      .sort((a, b) => a.dueAt - b.dueAt || (a._id < b._id ? -1 : 1))
      .map(({ _id }) => _id)
    const seen: string[] = []
    let after: { dueAt: number; id: string } | undefined
    for (let page = 0; page < 4; page++) {
      const called = await list({ stationId: busy._id, ...(after ? { after } : {}) })
      const { applications, waiting, more } = outputOf(called)
      expect([applications.length, waiting, more]).toEqual([20, 1000, true])
      expect(called.waves).toBeLessThanOrEqual(3)
      seen.push(...applications.map(({ id }) => id))
      const last = applications.at(-1)
      if (last) after = { dueAt: last.dueAt, id: last.id }
    }
    expect(seen).toEqual(inOrder.slice(0, 80))
  })
})

describe('one application in full', () => {
  test('PRV-02, R-29: is told for a reason that its owner can find with who looked', async () => {
    const one = await applicant({ fields: { name: '林小满', phone: '13812342071' } })
    const input = { applicationId: one.id, reason: '打电话约时间' }
    const called = await callVolunteer<Read>(cloud, 'readApplication', input, 'manager')
    expect(outputOf(called)).toMatchObject({ name: '林小满', phone: '13812342071' })
    expect(called.waves).toBeLessThanOrEqual(3)
    const rows = await database.all<AuditRecord>('audits', { subject: one.accountId })
    expect(rows).toMatchObject([
      {
        ...{ action: 'volunteer.readApplication', actor: accountIdOf('manager'), target: one.id },
        ...{ reason: '打电话约时间', stationId: near._id },
      },
    ])
  })

  test('PRV-02: the row is there before anything is read out, also when the reading fails', async () => {
    const one = await applicant()
    await database.update('applications', one.id, { 'person.name.key': 'unknown-key' })
    const input = { applicationId: one.id, reason: '打电话约时间' }
    expect(codeOf(await callVolunteer(cloud, 'readApplication', input, 'manager'))).toBe(
      'INTERNAL.FAILED',
    )
    expect(await database.all('audits', { target: one.id })).toHaveLength(1)
  })

  test('without a reason, of a station that is not one’s own, or when it is gone: nothing', async () => {
    const [one, foreign] = [await applicant(), await applicant({ stationId: late._id })]
    const read = (applicationId: string, reason = '打电话约时间') =>
      callVolunteer(cloud, 'readApplication', { applicationId, reason }, 'manager')
    expect(codeOf(await read(one.id, ' '))).toBe('REQUEST.INVALID')
    expect(codeOf(await read(foreign.id))).toBe('ACCESS.SCOPE')
    const taking = { applicationId: one.id }
    outputOf(await callVolunteer(cloud, 'withdrawApplication', taking, one.openId))
    expect(codeOf(await read(one.id))).toBe('VOLUNTEER.NO_APPLICATION')
    expect(await database.all('audits', { target: one.id })).toEqual([])
  })
})

describe('a reminder', () => {
  test('is sent once a day, of what is missing', async () => {
    const one = await applicant()
    const called = await remind(one.id, 'lesson')
    expect(codeOf(called)).toBe('OK')
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await remind(one.id, 'lesson'))).toBe('VOLUNTEER.REMINDED')
    expect(await noticesOf(one.accountId)).toMatchObject([
      { kind: 'lessonWaits', params: { stationName: near.name } },
    ])
    await database.update('applications', one.id, { remindedOn: localDate(Date.now() - DAY) })
    expect(codeOf(await remind(one.id, 'guardian'))).toBe('VOLUNTEER.NOT_WAITING')
    await passLesson(cloud, one.openId)
    expect(codeOf(await remind(one.id, 'lesson'))).toBe('VOLUNTEER.NOT_WAITING')
  })

  test('REG-07: of the guardian’s code goes to who needs one; five at once send one', async () => {
    const one = await applicant({ fields: { birthMonth: `${new Date().getFullYear() - 15}-01` } })
    const codes = await Promise.all(Array.from({ length: 5 }, () => remind(one.id, 'guardian')))
    expect(codes.map(codeOf).sort()).toEqual(['OK', ...Array<string>(4).fill('VOLUNTEER.REMINDED')])
    expect((await noticesOf(one.accountId)).map(({ kind }) => kind)).toEqual(['guardianWaits'])
  })
})

describe('the timer', () => {
  const due = async (id: string, dueAt: number) =>
    database.update('applications', id, { dueAt, warnAt: dueAt - DAY })

  test('MSG-03, D-15: tells each manager of a station once a day how many are due within a day', async () => {
    const at = Date.now()
    const three = [
      await applicant({ stationId: late._id }),
      await applicant({ stationId: late._id }),
      await applicant({ stationId: late._id }),
    ]
    const [soon, over, far] = three.map(({ id }) => id)
    await due(soon ?? '', at + DAY / 2)
    await due(over ?? '', at - DAY / 2)
    await due(far ?? '', at + 3 * DAY)
    await Promise.all([cloud.fireTimer('volunteer'), cloud.fireTimer('volunteer')])
    await cloud.fireTimer('volunteer')
    for (const openId of ['late-first', 'late-second']) {
      expect(await noticesOf(accountIdOf(openId))).toMatchObject([
        { kind: 'reviewsDue', params: { count: 2, dueAt: at - DAY / 2 }, record: late._id },
      ])
    }
    expect(await noticesOf(accountIdOf('manager'))).toEqual([])
    expect((await applicationOf(database, far ?? '')).warnAt).toBe(at + 2 * DAY)
    expect((await applicationOf(database, soon ?? '')).warnAt).toBeGreaterThan(at + DAY - 1)
  })

  test('R-26, PRV-04: forgets the person once a decision stands, and thirty days after a return', async () => {
    const [approved, returned] = [await applicant(), await applicant()]
    outputOf(await approve(cloud, [approved.id]))
    outputOf(await giveBack(cloud, returned.id))
    await cloud.fireTimer('volunteer')
    expect((await applicationOf(database, approved.id)).person).not.toBeNull()
    const { decidedAt, forgetAt } = await applicationOf(database, returned.id)
    expect(forgetAt).toBe((decidedAt ?? 0) + RETURNED_KEPT_DAYS * DAY)
    for (const { id } of [approved, returned]) {
      await database.update('applications', id, { forgetAt: Date.now() - 1 })
    }
    await cloud.fireTimer('volunteer')
    for (const { id } of [approved, returned]) {
      expect(await applicationOf(database, id)).toMatchObject({ person: null, forgetAt: null })
    }
  })

  test('R-01, R-26: with the person of a return goes the identity number, not with that of a volunteer', async () => {
    const [first, second] = [makeIdNumber('1990-05', 301), makeIdNumber('1990-05', 302)]
    const approved = await applicant({ idNumber: first, consents: WITH_ID_NUMBER })
    const returned = await applicant({ idNumber: second, consents: WITH_ID_NUMBER })
    outputOf(await approve(cloud, [approved.id]))
    outputOf(await giveBack(cloud, returned.id))
    for (const { id } of [approved, returned]) {
      await database.update('applications', id, { forgetAt: Date.now() - 1 })
    }
    await cloud.fireTimer('volunteer')
    const { accountId } = approved
    expect(await database.all('identities', { accountId })).toHaveLength(1)
    expect(await database.all('identities', { accountId: returned.accountId })).toEqual([])
    const openId = 'somebody-else'
    await makeMember(cloud, database, { openId })
    const other = makeApplication({ idNumber: second, consents: WITH_ID_NUMBER })
    expect(outputOf(await submit(cloud, openId, other)).application.state).toBe('waiting')
  })
})
