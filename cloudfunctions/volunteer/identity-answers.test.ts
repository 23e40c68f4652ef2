/** Applications with an identity number: the answer is the same, whatever is known of it. */
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import { volunteerErrors } from '@shared/volunteer/errors'
import {
  approve,
  makeApplication,
  submit,
  WITH_ID_NUMBER,
  type Decided,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, callAccount, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeIdNumber, makeVolunteer } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { conflictIdOf } from './identity-conflict'
import type { ApplicationRecord, ConflictRecord, VolunteerRecord } from './records'

type Actions = typeof volunteerContract.actions
type Mine = OutputOf<Actions['getMyApplication']>

const near = makeStation('near')
const away = makeStation('away')
const crowd = makeStation('crowd')
let cloud: LocalCloud
let database: RawDatabase
let people = 0
let numbers = 100

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, away, crowd])
  for (const [openId, station] of [
    ['manager', near],
    ['elsewhere', away],
    ['crowded', crowd],
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
const settle = (action: 'mergeAccounts', conflictId: string, by: string) =>
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

describe('an identity number that is known', () => {
  test('R-29: fifty applications with one number at once: fifty equal answers, one holds it, 49 conflicts', async () => {
    const idNumber = newNumber()
    const accounts = await Promise.all(Array.from({ length: 50 }, newPerson))
    const inputs = accounts.map(() => withNumber(idNumber, { stationId: crowd._id }))
    const replies = await Promise.all(
      accounts.map((openId, index) => submit(cloud, openId, inputs[index] ?? {})),
    )
    const answers = replies.map((one) => outputOf(one).application)
    const told = answers.map((one) => JSON.stringify({ ...one, id: '', submittedAt: 0 }))
    expect([new Set(told).size, answers[0]?.state, answers[0]?.documentCheck]).toEqual([
      ...[1, 'waiting', true],
    ])
    expect(answers.every(({ submittedAt, dueAt }) => submittedAt < dueAt)).toBe(true)
    const ids = new Set(accounts.map(accountIdOf))
    const held = await database.all<{ accountId: string }>('identities')
    expect(held.filter(({ accountId }) => ids.has(accountId))).toHaveLength(1)
    const opened = (await database.all<ConflictRecord>('identity_conflicts')).filter((one) =>
      ids.has(one.accountId),
    )
    expect(opened).toHaveLength(49)
    const kept = await database.all<ApplicationRecord>('applications')
    const free = kept.filter((one) => ids.has(one.accountId) && one.conflictId === null)
    const winner = free[0]?.accountId
    expect(free.map(({ accountId }) => accountId)).toEqual([held[0]?.accountId])
    expect(opened.every(({ otherAccountId }) => otherAccountId === winner)).toBe(true)

    const results = await decideAll(inputs.map(({ id }) => id))
    const approved = results.filter(({ outcome }) => outcome === 'approved')
    expect(approved.map(({ applicationId }) => applicationId)).toEqual([free[0]?._id])
    const refused = results.filter(({ outcome }) => outcome === 'refused')
    expect(new Set(refused.map(({ sentence }) => sentence))).toEqual(
      new Set([volunteerErrors.AT_STATION.sentence]),
    )
    const files = await database.all<VolunteerRecord>('volunteers')
    expect(files.filter(({ accountId }) => ids.has(accountId))).toHaveLength(1)

    const merged = opened[0]
    if (!merged) throw new Error('there is a conflict')
    outputOf(await settle('mergeAccounts', merged._id, 'crowded'))
    const gone = await database.all<AccountRecord>('accounts', { _id: merged.accountId })
    expect(gone).toMatchObject([{ mergedInto: winner }])
  }, 120_000)

  /** Approves them all, twenty at a time. */
  async function decideAll(ids: readonly string[]): Promise<Decided['results']> {
    const results: Decided['results'] = []
    for (let from = 0; from < ids.length; from += 20) {
      const batch = ids.slice(from, from + 20)
      const called = await approve(cloud, batch, { stationId: crowd._id, by: 'crowded' })
      results.push(...outputOf(called).results)
    }
    return results
  }

  test('R-12, R-29: is answered as a new one, and as one of another birthday: by no field and no wave can they be told apart', async () => {
    const idNumber = newNumber()
    await makeVolunteer(cloud, database, { station: away, idNumber })
    const people = [await newPerson(), await newPerson(), await newPerson()]
    const inputs = [
      withNumber(idNumber),
      withNumber(makeIdNumber('1985-11', 7)),
      withNumber(newNumber()),
    ]
    const told: string[] = []
    for (const [index, openId] of people.entries()) {
      const sent = await submit(cloud, openId, inputs[index] ?? {})
      const again = await submit(cloud, openId, inputs[index] ?? {})
      const read = await callVolunteer<Mine>(cloud, 'getMyApplication', {}, openId)
      const same = { ...outputOf(sent).application, id: '', submittedAt: 0 }
      expect([outputOf(again).application, outputOf(read).application]).toEqual([
        ...[outputOf(sent).application, outputOf(sent).application],
      ])
      const waves = [sent, again, read].map((one) => one.waves)
      told.push(JSON.stringify([same, outputOf(read).lessonPassed, waves]))
      expect(await database.all('notices', { accountId: accountIdOf(openId) })).toEqual([])
    }
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toContain('"state":"waiting"')
  })

  test('R-29: is taken back, or loses its consent, in the same waves as a new one', async () => {
    const takenBack: (number | undefined)[] = []
    const forgotten: (number | undefined)[] = []
    const idNumber = newNumber()
    await makeVolunteer(cloud, database, { station: away, idNumber })
    for (const number of [idNumber, newNumber()]) {
      const [first, second] = [await newPerson(), await newPerson()]
      const given = withNumber(number)
      outputOf(await submit(cloud, first, given))
      const back = await callVolunteer<Mine>(
        ...([cloud, 'withdrawApplication', { applicationId: given.id }, first] as const),
      )
      takenBack.push(outputOf(back) && back.waves)
      outputOf(await submit(cloud, second, withNumber(number)))
      const away = await callAccount(cloud, 'withdrawConsent', { kind: 'realName' }, second)
      forgotten.push(outputOf(away) && away.waves)
      const mine = outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, second))
      expect(mine.application).toMatchObject({ state: 'waiting', documentCheck: false })
      const open = { accountId: accountIdOf(second), state: 'open' }
      expect(await database.all('identity_conflicts', open)).toEqual([])
    }
    expect([new Set(takenBack).size, new Set(forgotten).size]).toEqual([1, 1])
  })

  test('is no conflict with oneself: a second application of the same account waits', async () => {
    const openId = await newPerson()
    const first = withNumber(newNumber())
    outputOf(await submit(cloud, openId, first))
    outputOf(await callVolunteer(cloud, 'withdrawApplication', { applicationId: first.id }, openId))
    const second = { ...first, id: clientId('application') }
    expect(outputOf(await submit(cloud, openId, second)).application.state).toBe('waiting')
  })

  test('R-29: its application waits with the others, but is neither approved nor returned before a document was seen', async () => {
    const { application } = await conflict()
    const refused = { outcome: 'refused', sentence: volunteerErrors.AT_STATION.sentence }
    expect(outputOf(await approve(cloud, [application.id])).results).toMatchObject([refused])
    const returning = { verdict: 'return', applicationId: application.id, reason: 'full' }
    const input = { id: clientId('decision'), stationId: near._id, decisions: [returning] }
    const decided = await callVolunteer<Decided>(cloud, 'decideApplications', input, 'manager')
    expect(outputOf(decided).results).toMatchObject([refused])
    const queue = await callVolunteer<OutputOf<Actions['listApplications']>>(
      cloud,
      'listApplications',
      { stationId: near._id },
      'manager',
    )
    expect(outputOf(queue).applications).toContainEqual(
      expect.objectContaining({ id: application.id, idNumberGiven: true }),
    )
  })
})
