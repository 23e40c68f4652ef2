/** What a volunteer does with the own file: see, copy, correct, show documents. */
import { consentTo } from '@shared/account/consent-texts'
import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
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
  fileOf,
  makeIdNumber,
  makeVolunteer,
  type VolunteerSeed,
} from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import type { AuditRecord } from '../kit/audit'
import type { NoticeRecord } from '../kit/notices'
import type { ConflictRecord, CorrectionRecord, IdentityRecord } from './records'

type Actions = typeof volunteerContract.actions
const near = makeStation('near')
const far = makeStation('north')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  for (const [openId, station] of [
    ['manager', near],
    ['second', near],
    ['far', far],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
})
afterAll(() => cloud.stop())

const join = (different: Partial<VolunteerSeed> = {}) =>
  makeVolunteer(cloud, database, { station: near, ...different })
const act = <T = { file: OwnFile }>(action: keyof Actions, input: object, openId: string) =>
  callVolunteer<T>(cloud, action, input, openId)
const myFile = async (openId: string) => outputOf(await act('getMyFile', {}, openId)).file

describe('seeing and copying', () => {
  test('R-09, VOL-01, VOL-02: the owner sees the own file in three waves, the phone covered', async () => {
    const { openId, id, no } = await join({ name: '林小满', phone: '13812342071' })
    const called = await act('getMyFile', {}, openId)
    expect(outputOf(called).file).toMatchObject({
      ...{ id, volunteerNo: no, state: 'active', stationName: near.name, name: '林小满' },
      ...{ maskedPhone: '138****2071', idNumberGiven: false, skills: ['computer'] },
    })
    expect(JSON.stringify(called.reply)).not.toContain('13812342071')
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('R-09: who is no volunteer has no file', async () => {
    expect(await myFile('manager')).toBeNull()
    expect(codeOf(await act('editFile', { occupation: '教师' }, 'manager'))).toBe(
      'VOLUNTEER.NO_FILE',
    )
  })

  test('R-27, FRM-01: a copy holds everything in plain, and is written down', async () => {
    const told = { name: '林小满', phone: '13812342071', idNumber: makeIdNumber() }
    const { openId, id, accountId } = await join(told)
    const { file } = outputOf(await act<OutputOf<Actions['exportFile']>>('exportFile', {}, openId))
    expect(file).toMatchObject({ ...told, birthMonth: '1990-05', stationName: near.name })
    const rows = await database.all<AuditRecord>('audits', { target: id })
    expect(rows).toMatchObject([
      { action: 'volunteer.exportFile', actor: accountId, subject: accountId },
    ])
  })

  test('R-27, REG-25: the owner changes skills, wishes and phone at once', async () => {
    const { openId, id } = await join({ phone: '13812342071' })
    const change = { skills: ['law'], audiences: ['elderly'], occupation: '律师' }
    const { file } = outputOf(await act('editFile', { ...change, phone: '13912345678' }, openId))
    expect(file).toMatchObject({ ...change, maskedPhone: '139****5678', spareTimes: ['weekend'] })
    const before = (await fileOf(database, id)).lastFourHash
    outputOf(await act('editFile', { phone: null }, openId))
    const after = await fileOf(database, id)
    expect([before === null, after.lastFourHash, after.person?.phone]).toEqual([false, null, null])
    expect(after.person?.occupation).toBe('律师')
  })
})

describe('the identity number', () => {
  const consents = [consentTo('realName')]
  const give = (openId: string, idNumber: string | null, given = consents) =>
    act('setIdNumber', { idNumber, consents: given }, openId)

  test('R-01, PRV-02: needs its own consent, is kept encrypted, and goes when it is taken away', async () => {
    const { openId, id, accountId } = await join()
    const number = makeIdNumber()
    expect(codeOf(await give(openId, number, []))).toBe('VOLUNTEER.CONSENT_REQUIRED')
    expect(codeOf(await give(openId, number, [consentTo('guardian')]))).toBe(
      'VOLUNTEER.CONSENT_REQUIRED',
    )
    expect(outputOf(await give(openId, number)).file.idNumberGiven).toBe(true)
    expect(outputOf(await give(openId, number, [])).file.idNumberGiven).toBe(true)
    expect(JSON.stringify(await fileOf(database, id))).not.toContain(number)
    const [account] = await database.all<AccountRecord>('accounts', { _id: accountId })
    expect(account?.consents.map(({ kind }) => kind)).toEqual(['signIn', 'realName'])
    expect(outputOf(await give(openId, null)).file.idNumberGiven).toBe(false)
    expect(await database.all('identities', { accountId })).toEqual([])
    expect((await fileOf(database, id)).person?.idNumber).toBeNull()
  })

  test('R-01: a number that cannot exist is refused', async () => {
    const { openId } = await join()
    expect(codeOf(await give(openId, '110101199005074519'))).toBe('VOLUNTEER.ID_NUMBER')
  })

  test('R-29: another account’s number, or one of another birthday, is answered as a new one; the station sees a conflict', async () => {
    const number = makeIdNumber()
    const holder = await join({ idNumber: number })
    const people = [await join(), await join({ birthMonth: '1971-03' }), await join()]
    const numbers = [number, makeIdNumber(), makeIdNumber()]
    const told: string[] = []
    for (const [index, { openId }] of people.entries()) {
      const first = await give(openId, numbers[index] ?? null)
      const again = await give(openId, numbers[index] ?? null)
      const seen = [first, again].map((one) => [outputOf(one).file.idNumberGiven, one.waves])
      const copy = await act<{ file: { idNumber: string } }>('exportFile', {}, openId)
      expect(outputOf(copy).file.idNumber).toBe(numbers[index])
      told.push(JSON.stringify([seen, copy.waves]))
    }
    expect([...new Set(told)]).toHaveLength(1)
    expect(told[0]).toContain('[true,')
    const [known, misfit, fresh] = await Promise.all(
      people.map(({ accountId }) => opened(accountId)),
    )
    expect([known, misfit, fresh]).toMatchObject([
      [
        {
          state: 'open',
          stationId: near._id,
          otherAccountId: holder.accountId,
          applicationId: null,
        },
      ],
      [{ state: 'open', otherAccountId: null }],
      [],
    ])
    expect((await fileOf(database, people[0]?.id ?? '')).identity).toBeNull()
    expect(JSON.stringify([known, await fileOf(database, people[0]?.id ?? '')])).not.toContain(
      number,
    )
  })

  test('R-29: a number that was only kept goes as another does, in the same waves, and its conflict with it', async () => {
    const number = makeIdNumber()
    await join({ idNumber: number })
    const people = [await join(), await join()]
    const waves: (number | undefined)[] = []
    for (const [index, { openId }] of people.entries()) {
      outputOf(await give(openId, index === 0 ? number : makeIdNumber()))
      const replaced = await give(openId, makeIdNumber())
      const removed = await give(openId, null)
      expect(outputOf(removed).file.idNumberGiven).toBe(false)
      waves.push(replaced.waves, removed.waves)
    }
    expect(waves.slice(0, 2)).toEqual(waves.slice(2))
    expect(await opened(people[0]?.accountId ?? '')).toMatchObject([{ state: 'dismissed' }])
  })

  test('R-29: the station deletes a number that was a slip of the pen, and tells its owner', async () => {
    const { openId, accountId, id } = await join({ birthMonth: '1971-03' })
    outputOf(await give(openId, makeIdNumber()))
    const [conflict] = await opened(accountId)
    const settling = { conflictId: conflict?._id, reason: '证件上不是这个号' }
    outputOf(await act<object>('dismissConflict', settling, 'manager'))
    const { person, history } = await fileOf(database, id)
    expect([person?.idNumber, history.at(-1)]).toMatchObject([
      null,
      { what: 'correctionReturned', note: '证件上不是这个号' },
    ])
    expect(await database.all<NoticeRecord>('notices', { accountId })).toMatchObject([
      { kind: 'correctionReturned' },
    ])
    expect(await opened(accountId)).toMatchObject([{ state: 'dismissed' }])
    expect(outputOf(await give(openId, makeIdNumber('1971-03'))).file.idNumberGiven).toBe(true)
  })

  test('R-29: 20 accounts with one number at once: one holds it, and all hear the same', async () => {
    const number = makeIdNumber()
    const people = await Promise.all(Array.from({ length: 20 }, () => join()))
    const given = await Promise.all(people.map(({ openId }) => give(openId, number)))
    expect(given.every((one) => outputOf(one).file.idNumberGiven)).toBe(true)
    const ids = people.map(({ accountId }) => accountId)
    const held = (await database.all<IdentityRecord>('identities')).filter(({ accountId }) =>
      ids.includes(accountId),
    )
    expect(held).toHaveLength(1)
    const conflicts = await Promise.all(ids.map(opened))
    expect(conflicts.flat()).toHaveLength(19)
  })

  test('R-29: numbers are tried ten times a day', async () => {
    const { openId } = await join()
    const codes: string[] = []
    for (let turn = 0; turn < 11; turn++) codes.push(codeOf(await give(openId, makeIdNumber())))
    expect(codes).toEqual([...Array<string>(10).fill('OK'), 'REQUEST.TOO_MANY'])
  })

  const opened = (accountId: string) =>
    database.all<ConflictRecord>('identity_conflicts', { accountId })
})

describe('a correction', () => {
  const ask = (change: object, id = clientId('correction')) => ({ id, change, why: '写错了一个字' })
  const decide = (correctionId: string, accept: boolean, openId = 'manager') =>
    act<object>('decideCorrection', { correctionId, accept, reason: '核对过证件' }, openId)

  test('R-10, D-15: waits for its station up to five working days, one at a time, the value covered', async () => {
    const { openId } = await join({ name: '林小满' })
    const asked = ask({ field: 'name', value: '林晓曼' })
    const { correction } = outputOf(await act('askCorrection', asked, openId)).file
    expect(correction).toMatchObject({ id: asked.id, field: 'name' })
    expect((correction?.dueAt ?? 0) - Date.now()).toBeGreaterThan(4 * DAY)
    expect(outputOf(await act('askCorrection', asked, openId)).file.correction?.id).toBe(asked.id)
    const other = { ...asked, change: { field: 'name', value: '林二' } }
    expect(codeOf(await act('askCorrection', other, openId))).toBe('REQUEST.REPLAYED')
    expect(codeOf(await act('askCorrection', ask(asked.change), openId))).toBe(
      'VOLUNTEER.CORRECTION_WAITS',
    )
    const listed = await act<OutputOf<Actions['listCorrections']>>(
      'listCorrections',
      { stationId: near._id },
      'manager',
    )
    expect(outputOf(listed).corrections).toContainEqual(
      expect.objectContaining({ id: asked.id, maskedValue: '林**' }),
    )
    expect(JSON.stringify(listed.reply)).not.toContain('林晓曼')
    expect(listed.waves).toBeLessThanOrEqual(3)
  })

  test('R-10: accepted it stands in the file, its owner is told, and the reason is in the history', async () => {
    const { openId, accountId, id } = await join({ name: '林小满' })
    const asked = ask({ field: 'name', value: '林晓曼' })
    outputOf(await act('askCorrection', asked, openId))
    expect(codeOf(await decide(asked.id, true, 'far'))).toBe('ACCESS.SCOPE')
    for (let turn = 0; turn < 2; turn++) outputOf(await decide(asked.id, true))
    expect(codeOf(await decide(asked.id, false))).toBe('VOLUNTEER.NOT_WAITING')
    expect(codeOf(await decide(asked.id, true, 'second'))).toBe('VOLUNTEER.NOT_WAITING')
    const file = await myFile(openId)
    expect(file).toMatchObject({ name: '林晓曼', correction: null })
    expect(file.history.map(({ what, note }) => [what, note])).toContainEqual([
      ...['corrected', '核对过证件'],
    ])
    const notices = await database.all<NoticeRecord>('notices', { accountId })
    expect(notices.map(({ kind }) => kind)).toEqual(['correctionDone'])
    const rows = await database.all<AuditRecord>('audits', {
      ...{ target: id, action: 'volunteer.decideCorrection' },
    })
    expect(rows).toMatchObject([{ subject: accountId, reason: '核对过证件' }])
  })

  test('R-10: returned it changes nothing, and another one may be asked', async () => {
    const { openId } = await join()
    const asked = ask({ field: 'birthMonth', value: '1991-01' })
    outputOf(await act('askCorrection', asked, openId))
    outputOf(await decide(asked.id, false))
    expect(await myFile(openId)).toMatchObject({ birthMonth: '1990-05', correction: null })
    const [record] = await database.all<CorrectionRecord>('corrections', { _id: asked.id })
    expect(record?.state).toBe('returned')
    expect(codeOf(await act('askCorrection', ask(asked.change), openId))).toBe('OK')
    const future = ask({ field: 'birthMonth', value: '2099-01' })
    expect(codeOf(await act('askCorrection', future, openId))).toBe('REQUEST.INVALID')
  })
})

describe('qualifications', () => {
  const diploma = (different: object = {}) => ({
    ...{ id: clientId('qualification'), type: 'technicalTitle', field: 'cyberSecurity' },
    ...{ grade: 'mid', validFrom: '2024-01-01', validTo: null },
    ...different,
  })

  test('VOL-21: are added once, verified by the own station, and taken off', async () => {
    const { openId, id } = await join()
    const given = diploma()
    outputOf(await act('addQualification', given, openId))
    const { file } = outputOf(await act('addQualification', given, openId))
    expect(file.qualifications).toEqual([{ ...given, verified: false }])
    expect(codeOf(await act('addQualification', { ...given, grade: 'aboveMid' }, openId))).toBe(
      'REQUEST.REPLAYED',
    )
    const seen = { volunteerId: id, qualificationId: given.id }
    expect(codeOf(await act('verifyQualification', seen, 'far'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('verifyQualification', seen, openId))).toBe('ACCESS.ROLE')
    outputOf(await act<object>('verifyQualification', seen, 'manager'))
    expect((await myFile(openId)).qualifications[0]?.verified).toBe(true)
    const other = { ...seen, qualificationId: clientId('qualification') }
    expect(codeOf(await act('verifyQualification', other, 'manager'))).toBe(
      'VOLUNTEER.NO_QUALIFICATION',
    )
    const left = outputOf(await act('removeQualification', { qualificationId: given.id }, openId))
    expect(left.file.qualifications).toEqual([])
  })

  test('VOL-21: one that ends before it begins is refused', async () => {
    const { openId } = await join()
    const wrong = diploma({ validTo: '2023-12-31' })
    expect(codeOf(await act('addQualification', wrong, openId))).toBe('REQUEST.INVALID')
  })
})
