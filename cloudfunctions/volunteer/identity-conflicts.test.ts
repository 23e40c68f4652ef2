/** One person, several accounts: what only a document can settle, told to nobody but the station. */
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import {
  applicationOf,
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
import { callVolunteer, fileOf, makeIdNumber, makeVolunteer } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import type { AuditRecord } from '../kit/audit'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'
import { conflictIdOf } from './identity-conflict'

type Actions = typeof volunteerContract.actions
type Conflicts = OutputOf<Actions['listIdentityConflicts']>
interface Owned {
  readonly _id: string
  readonly accountId: string | null
}
type Mine = OutputOf<Actions['getMyApplication']>

const near = makeStation('near')
const away = makeStation('away')
let cloud: LocalCloud
let database: RawDatabase
let people = 0
let numbers = 100

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, away])
  for (const [openId, station] of [
    ['manager', near],
    ['elsewhere', away],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
}, 30_000)
afterAll(() => cloud.stop())

async function newPerson(): Promise<string> {
  const openId = `person-${people++}`
  await makeMember(cloud, database, { openId })
  return openId
}
const newNumber = () => makeIdNumber('1990-05', numbers++)
const withNumber = (idNumber: string, different: Parameters<typeof makeApplication>[0] = {}) =>
  makeApplication({ idNumber, consents: WITH_ID_NUMBER, ...different })
const accountOf = async (openId: string) =>
  (await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) }))[0]
const listed = async (by = 'manager', station = near) =>
  callVolunteer<Conflicts>(cloud, 'listIdentityConflicts', { stationId: station._id }, by)
const settle = (action: 'mergeAccounts' | 'dismissConflict', conflictId: string, by = 'manager') =>
  callVolunteer(cloud, action, { conflictId, reason: '看过身份证' }, by)

/** A volunteer who gave a number, and an account of the same person that gives it again. */
async function conflict(different: Parameters<typeof makeApplication>[0] = {}) {
  const idNumber = newNumber()
  const holder = await makeVolunteer(cloud, database, { station: away, idNumber })
  const openId = await newPerson()
  const input = withNumber(idNumber, different)
  const { application } = outputOf(await submit(cloud, openId, input))
  return { holder, openId, application, idNumber, conflictId: conflictIdOf(input.id) }
}

describe('the station’s list', () => {
  test('PRV-02: names the other station and covers the name; no number, in three waves, for its own managers', async () => {
    const { conflictId, idNumber } = await conflict({ fields: { name: '林小满' } })
    const called = await listed()
    const found = outputOf(called).conflicts.find(({ id }) => id === conflictId)
    expect(found).toMatchObject({ maskedName: '林**', otherStationName: away.name })
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(JSON.stringify(called.reply)).not.toMatch(new RegExp(`林小满|${idNumber}`))
    expect(outputOf(await listed('elsewhere', away)).conflicts).toEqual([])
    expect(codeOf(await listed('elsewhere'))).toBe('ACCESS.SCOPE')
  })

  test('loses a conflict whose application is taken back', async () => {
    const { conflictId, application, openId } = await conflict()
    const taking = { applicationId: application.id }
    outputOf(await callVolunteer(cloud, 'withdrawApplication', taking, openId))
    const ids = outputOf(await listed()).conflicts.map(({ id }) => id)
    expect(ids).not.toContain(conflictId)
  })
})

describe('joining two accounts', () => {
  test('VOL-01: both sign-ins reach the one account; lesson kept, application gone, all audited', async () => {
    const { conflictId, openId, holder, application } = await conflict()
    await passLesson(cloud, openId)
    outputOf(await settle('mergeAccounts', conflictId))
    expect(await accountOf(openId)).toMatchObject({ mergedInto: holder.accountId, grants: [] })
    const [mine, theirs] = [
      outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, openId)),
      outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, holder.openId)),
    ]
    expect(mine).toEqual(theirs)
    expect(mine.volunteerState).toBe('active')
    expect(await applicationOf(database, application.id)).toMatchObject({
      ...{ state: 'withdrawn', person: null },
    })
    expect((await fileOf(database, holder.id)).history.map(({ what }) => what)).toContain('merged')
    expect(await database.all<AuditRecord>('audits', { target: conflictId })).toMatchObject([
      {
        ...{ action: 'volunteer.mergeAccounts', reason: '看过身份证', stationId: near._id },
        ...{ subject: holder.accountId, actor: accountIdOf('manager') },
      },
    ])
    const told = await database.all<NoticeRecord>('notices', { accountId: holder.accountId })
    expect(told.map(({ kind }) => kind)).toEqual(['merged'])
    expect(outputOf(await listed()).conflicts.map(({ id }) => id)).not.toContain(conflictId)
    expect(codeOf(await settle('mergeAccounts', conflictId))).toBe('VOLUNTEER.NO_CONFLICT')
  })

  test('VOL-01, R-27: sign-ups, attendances, trainings and needs follow to the account that stays, nobody else’s do', async () => {
    const { conflictId, openId, holder } = await conflict()
    const other = accountIdOf(await newPerson())
    const kept = ['sign_ups', 'attendances', 'training_records', 'needs', 'refused_checks']
    const ids = [accountIdOf(openId), other]
    for (const name of kept) {
      await database.insert(
        name,
        ids.map((accountId) => ({ _id: `${name}.${accountId}`, accountId })),
      )
    }
    outputOf(await settle('mergeAccounts', conflictId))
    await cloud.fireTimer('volunteer')
    for (const name of kept) {
      const owners = await Promise.all(
        ids.map(async (id) => (await database.all<Owned>(name, { _id: `${name}.${id}` }))[0]),
      )
      const found = owners.map((one) => one?.accountId)
      expect([name, ...found]).toEqual([name, holder.accountId, other])
    }
    expect(await accountOf(openId)).toMatchObject({ followAt: null })
  })

  test('a passed lesson goes along to who had only applied', async () => {
    const idNumber = newNumber()
    const [first, second] = [await newPerson(), await newPerson()]
    outputOf(await submit(cloud, first, withNumber(idNumber)))
    const later = withNumber(idNumber)
    outputOf(await submit(cloud, second, later))
    await passLesson(cloud, second)
    outputOf(await settle('mergeAccounts', conflictIdOf(later.id)))
    const mine = outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, second))
    expect(mine).toMatchObject({ lessonPassed: true, application: { state: 'waiting' } })
  })

  test('is done once of five at once', async () => {
    const { conflictId, holder } = await conflict()
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => settle('mergeAccounts', conflictId)),
    )
    expect(codes.map(codeOf).sort()).toEqual([
      'OK',
      ...Array<string>(4).fill('VOLUNTEER.NO_CONFLICT'),
    ])
    expect(await database.all('notices', { accountId: holder.accountId })).toHaveLength(1)
  })

  test.each([
    ['a role', (openId: string) => giveRole(openId)],
    ['minutes', (openId: string) => giveMinutes(openId)],
  ])('is refused when the account that would go has %s of its own', async (_what, give) => {
    const { conflictId, openId } = await conflict()
    await give(openId)
    const called = await settle('mergeAccounts', conflictId)
    expect(codeOf(called)).toBe('VOLUNTEER.NOT_EMPTY')
    expect((await accountOf(openId))?.mergedInto).toBeUndefined()
  })

  test('is refused where nobody holds the number, to another station, and when one account closes', async () => {
    const openId = await newPerson()
    const input = withNumber(makeIdNumber('1985-11', 8))
    outputOf(await submit(cloud, openId, input))
    expect(codeOf(await settle('mergeAccounts', conflictIdOf(input.id)))).toBe(
      'VOLUNTEER.NO_CONFLICT',
    )
    const one = await conflict()
    expect(codeOf(await settle('mergeAccounts', one.conflictId, 'elsewhere'))).toBe('ACCESS.SCOPE')
    await database.update('accounts', one.holder.accountId, { closesAt: Date.now() + 60_000 })
    expect(codeOf(await settle('mergeAccounts', one.conflictId))).toBe('VOLUNTEER.NO_CONFLICT')
  })

  async function giveRole(openId: string): Promise<void> {
    const grants = [{ ...atStation('stationManager', away), since: 1 }]
    await database.update('accounts', accountIdOf(openId), { grants })
  }
  async function giveMinutes(openId: string): Promise<void> {
    const account = accountIdOf(openId)
    await database.insert('balances', [
      {
        ...{ _id: `${account}.serviceMinutes`, account, kind: 'serviceMinutes' },
        ...{ confirmed: 30, pending: 0, entries: 1 },
      },
    ])
  }
})

describe('a slip of the pen', () => {
  test('REG-12: goes back to be mended, with a message and an audit row; the person applies again', async () => {
    const { conflictId, openId, application } = await conflict()
    outputOf(await settle('dismissConflict', conflictId))
    const { state, returned } = await applicationOf(database, application.id)
    expect([state, returned?.reason]).toEqual(['returned', 'incomplete'])
    const accountId = accountIdOf(openId)
    expect(await database.all<NoticeRecord>('notices', { accountId })).toMatchObject([
      { kind: 'applicationReturned' },
    ])
    expect(await database.all<AuditRecord>('audits', { target: conflictId })).toMatchObject([
      { action: 'volunteer.dismissConflict', subject: accountId, reason: '看过身份证' },
    ])
    expect(codeOf(await settle('dismissConflict', conflictId))).toBe('VOLUNTEER.NO_CONFLICT')
    const next = withNumber(newNumber())
    expect(outputOf(await submit(cloud, openId, next)).application.state).toBe('waiting')
  })
})
