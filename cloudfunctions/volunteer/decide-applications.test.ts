/** What a station decides on applications, together and at the same time as others. */
import type { OutputOf } from '@shared/kit/contract'
import { UNDO_MS } from '@shared/notice/rules'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { Verdict } from '@shared/volunteer/model'
import {
  applicationOf,
  apply,
  approve,
  giveBack,
  makeApplication,
  passLesson,
  submit,
  WITH_ID_NUMBER,
  type Decided,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, fileOf, makeIdNumber, stockOf } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import type { AuditRecord } from '../kit/audit'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'
import { openPerson } from '../kit/open-person'
import { decisionContent } from './bulk-decision'
import { volunteerNumber } from './make-file'
import { volunteerIdOf } from './person'
import type { VolunteerRecord } from './records'

type Mine = OutputOf<(typeof volunteerContract.actions)['getMyApplication']>

const near = makeStation('near', { areaId: 'are_south' })
const far = makeStation('away')
let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  for (const [openId, grant] of [
    ['manager', atStation('stationManager', near)],
    ['second', atStation('stationManager', near)],
    ['elsewhere', atStation('stationManager', far)],
    ['staff', ASSOCIATION_STAFF],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [grant] })
  }
}, 30_000)
afterAll(() => cloud.stop())

/** Somebody who applies, with the lesson passed unless told otherwise. */
async function applicant({ lesson = true, ...different }: ApplicantOptions = {}) {
  const openId = `applicant-${people++}`
  const { id } = await apply(cloud, database, openId, different)
  if (lesson) await passLesson(cloud, openId)
  const accountId = accountIdOf(openId)
  return { openId, id, accountId, fileId: volunteerIdOf(accountId) }
}
type ApplicantOptions = Parameters<typeof makeApplication>[0] & { lesson?: boolean }

const applicants = async (length: number, options?: ApplicantOptions) =>
  Promise.all(Array.from({ length }, () => applicant(options)))
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const outcomes = ({ results }: Decided) => results.map(({ outcome }) => outcome)
const noticesOf = (accountId: string) => database.all<NoticeRecord>('notices', { accountId })
const accountOf = async (_id: string) => (await database.all<AccountRecord>('accounts', { _id }))[0]

describe('an approval', () => {
  test('REG-09, REG-12, VOL-01: makes file, number, role, count, message and audit row', async () => {
    const fields = { name: '林小满', phone: '13812342071' }
    const idNumber = makeIdNumber('1990-05', 10)
    const one = await applicant({ fields, idNumber, consents: WITH_ID_NUMBER })
    const before = await stockOf(database, 'volunteers', near._id)
    const { results, undoUntil } = outputOf(await approve(cloud, [one.id]))
    expect(results).toEqual([{ applicationId: one.id, outcome: 'approved' }])
    const file = await fileOf(database, one.fileId)
    expect(file).toMatchObject({
      ...{ state: 'active', stationId: near._id, areaId: 'are_south', accountId: one.accountId },
      volunteerNo: volunteerNumber(one.accountId, 0),
    })
    expect(file.volunteerNo).toMatch(/^HA-\d{6}$/)
    expect(undoUntil).toBe(file.since + UNDO_MS)
    expect(file.person && openPerson(one.fileId, file.person)).toEqual({
      ...{ name: '林小满', phone: '13812342071', idNumber },
    })
    expect(await accountOf(one.accountId)).toMatchObject({
      ...{ volunteerNo: file.volunteerNo, displayName: '王慧兰' },
      grants: [{ role: 'volunteer', scope: 'station', scopeId: near._id }],
    })
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before + 1)
    expect(await noticesOf(one.accountId)).toMatchObject([
      { kind: 'applicationApproved', leavesAt: file.since + UNDO_MS },
    ])
    expect(await database.all<AuditRecord>('audits', { target: one.id })).toMatchObject([
      {
        ...{ action: 'volunteer.approveApplication', actor: accountIdOf('manager') },
        ...{ subject: one.accountId, stationId: near._id },
      },
    ])
  })

  test('without the lesson gives a file, but neither role nor count', async () => {
    const one = await applicant({ lesson: false })
    const before = await stockOf(database, 'volunteers', near._id)
    outputOf(await approve(cloud, [one.id]))
    expect((await fileOf(database, one.fileId)).state).toBe('learning')
    expect((await accountOf(one.accountId))?.grants).toEqual([])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before)
    expect((await noticesOf(one.accountId))[0]?.params).toMatchObject({ lessonPassed: false })
  })

  test('a number that is taken gives way to the next', async () => {
    const [one, other] = [await applicant(), await applicant()]
    outputOf(await approve(cloud, [other.id]))
    const taken = volunteerNumber(one.accountId, 0)
    await database.update('volunteers', other.fileId, { volunteerNo: taken })
    outputOf(await approve(cloud, [one.id]))
    const { volunteerNo } = await fileOf(database, one.fileId)
    expect(volunteerNo).toBe(volunteerNumber(one.accountId, 1))
  })

  test('REG-23: who left and comes back keeps number and story', async () => {
    const one = await applicant()
    outputOf(await approve(cloud, [one.id]))
    const before = await fileOf(database, one.fileId)
    outputOf(await callVolunteer(cloud, 'leave', {}, one.openId))
    const again = outputOf(await submit(cloud, one.openId, makeApplication())).application
    outputOf(await approve(cloud, [again.id]))
    const after = await fileOf(database, one.fileId)
    expect([after.volunteerNo, after.state]).toEqual([before.volunteerNo, 'active'])
    expect(after.history.map(({ what }) => what)).toEqual([
      ...['joined', 'onDuty', 'left', 'joined', 'onDuty'],
    ])
  })
})

describe('a return', () => {
  test('REG-13, MSG-02, REG-12: tells its reason and the note, secrets covered, and the person may apply again', async () => {
    const one = await applicant()
    const note = '身份证 110101199005074514 不用写'
    expect(outcomes(outputOf(await giveBack(cloud, one.id, { note })))).toEqual(['returned'])
    const { application } = outputOf(
      await callVolunteer<Mine>(cloud, 'getMyApplication', {}, one.openId),
    )
    expect(application).toMatchObject({ state: 'returned', returned: { reason: 'full' } })
    expect(application?.returned?.note).toContain('不用写')
    expect(await noticesOf(one.accountId)).toMatchObject([
      { kind: 'applicationReturned', params: { stationName: near.name, reason: 'full' } },
    ])
    const next = makeApplication()
    expect(outputOf(await submit(cloud, one.openId, next)).application.state).toBe('waiting')
  })

  test('REG-13: needs one of the reasons', async () => {
    const one = await applicant()
    const decisions = [{ verdict: 'return', applicationId: one.id }]
    const input = { id: clientId('decision'), stationId: near._id, decisions }
    expect(codeOf(await callVolunteer(cloud, 'decideApplications', input, 'manager'))).toBe(
      'REQUEST.INVALID',
    )
  })
})

describe('a bulk decision', () => {
  test('D-15: of twenty takes at most six waves, as one does', async () => {
    const twenty = await applicants(20)
    const called = await approve(cloud, ids(twenty))
    expect(outcomes(outputOf(called))).toEqual(Array(20).fill('approved'))
    expect(called.waves).toBeLessThanOrEqual(6)
    const numbers = (await database.all<VolunteerRecord>('volunteers')).map(
      ({ volunteerNo }) => volunteerNo,
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    const one = await approve(cloud, ids([await applicant()]))
    expect(one.waves).toBeLessThanOrEqual(6)
  })

  test('each succeeds or fails on its own, and says so in a plain sentence', async () => {
    const [good, done, foreign, child] = [
      await applicant(),
      await applicant(),
      await applicant({ stationId: far._id }),
      await applicant({ fields: { birthMonth: `${new Date().getFullYear() - 15}-01` } }),
    ]
    outputOf(await approve(cloud, [done.id]))
    const unknown = clientId('application')
    const called = await approve(cloud, [good.id, done.id, foreign.id, child.id, unknown])
    expect(outputOf(called).results).toEqual([
      { applicationId: good.id, outcome: 'approved' },
      { applicationId: done.id, outcome: 'refused', sentence: '这件已经办过了，刷新看看' },
      { applicationId: foreign.id, outcome: 'refused', sentence: '没找到这份报名' },
      { applicationId: child.id, outcome: 'refused', sentence: '还没满 16 岁，等家里大人同意' },
      { applicationId: unknown, outcome: 'refused', sentence: '没找到这份报名' },
    ])
    expect((await applicationOf(database, foreign.id)).state).toBe('waiting')
  })

  test('sent again gives the same results and changes nothing more, also what was refused then', async () => {
    const [one, child] = [
      await applicant(),
      await applicant({ fields: { birthMonth: `${new Date().getFullYear() - 15}-01` } }),
    ]
    const id = clientId('decision')
    const first = outputOf(await approve(cloud, [one.id, child.id], { id }))
    const before = await stockOf(database, 'volunteers', near._id)
    await database.update('applications', child.id, { guardianId: 'grd_some' })
    await database.insert('guardians', [{ _id: 'grd_some', codeHash: 'none', accountId: 'acc_x' }])
    const again = await approve(cloud, [one.id, child.id], { id })
    expect(outputOf(again)).toEqual(first)
    expect(again.waves).toBeLessThanOrEqual(6)
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before)
    expect(await noticesOf(one.accountId)).toHaveLength(1)
    expect(await database.all('audits', { target: one.id })).toHaveLength(1)
    expect((await applicationOf(database, child.id)).state).toBe('waiting')
    expect(codeOf(await approve(cloud, [one.id], { id }))).toBe('REQUEST.REPLAYED')
  })

  test('ten times at once under one id is decided once', async () => {
    const five = await applicants(5)
    const id = clientId('decision')
    const before = await stockOf(database, 'volunteers', near._id)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => approve(cloud, ids(five), { id })),
    )
    expect(new Set(answers.map((one) => JSON.stringify(outputOf(one)))).size).toBe(1)
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before + 5)
    for (const { accountId } of five) expect(await noticesOf(accountId)).toHaveLength(1)
  })

  test('cut off after some of it, the next one with its id does the rest and nothing twice', async () => {
    const three = await applicants(3)
    const id = clientId('decision')
    const [done] = three
    if (!done) throw new Error('nobody applied')
    outputOf(await approve(cloud, [done.id], { id }))
    // As a call for all three leaves it that died when only the first transaction was through.
    const decisions = ids(three).map((applicationId) => ({
      ...{ verdict: 'approve', applicationId },
    })) as Verdict[]
    await database.update('decisions', id, {
      applicationIds: ids(three),
      contentHash: decisionContent(near._id, decisions),
    })
    const again = outputOf(await approve(cloud, ids(three), { id }))
    expect(outcomes(again)).toEqual(Array(3).fill('approved'))
    for (const { accountId, fileId } of three) {
      expect(await noticesOf(accountId)).toHaveLength(1)
      expect((await fileOf(database, fileId)).state).toBe('active')
      expect((await accountOf(accountId))?.grants).toHaveLength(1)
    }
    expect(await database.all('audits', { target: done.id })).toHaveLength(1)
  })

  test('two managers at once: one decision stands, the other is told', async () => {
    const ten = await applicants(10)
    const [mine, theirs] = await Promise.all([
      approve(cloud, ids(ten)),
      approve(cloud, ids(ten), { by: 'second' }),
    ])
    const pairs = ten.map((_one, index) => [
      outputOf(mine).results[index]?.outcome,
      outputOf(theirs).results[index]?.outcome,
    ])
    for (const pair of pairs) expect(pair.sort()).toEqual(['approved', 'refused'])
    for (const { accountId } of ten) expect(await noticesOf(accountId)).toHaveLength(1)
    for (const { id } of ten) {
      const { verdicts, decisionId } = await applicationOf(database, id)
      expect(verdicts.map(({ outcome }) => outcome).sort()).toEqual(['approved', 'refused'])
      expect(verdicts.find(({ outcome }) => outcome === 'approved')?.decisionId).toBe(decisionId)
    }
  })

  test('an application that is taken back at the same moment is decided or gone, never both', async () => {
    const five = await applicants(5)
    const [decided, ...taken] = await Promise.all([
      approve(cloud, ids(five)),
      ...five.map(({ id, openId }) =>
        callVolunteer(cloud, 'withdrawApplication', { applicationId: id }, openId),
      ),
    ])
    for (const [index, { outcome }] of outputOf(decided).results.entries()) {
      const withdrawn = taken[index]
      if (!withdrawn) throw new Error('nobody took it back')
      expect(codeOf(withdrawn)).toBe(outcome === 'approved' ? 'VOLUNTEER.NOT_WAITING' : 'OK')
    }
  })

  test('holds no more than twenty', async () => {
    const many = Array.from({ length: 21 }, () => clientId('application'))
    expect(codeOf(await approve(cloud, many))).toBe('REQUEST.INVALID')
  })
})
