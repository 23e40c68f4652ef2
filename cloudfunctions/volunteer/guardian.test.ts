/** A guardian’s consent for a child, and the code that hands it over. */
import { consentTo } from '@shared/account/consent-texts'
import type { OutputOf } from '@shared/kit/contract'
import { addDays, localDate } from '@shared/kit/time'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnApplication } from '@shared/volunteer/model'
import { approve, makeApplication, submit } from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'

type Actions = typeof volunteerContract.actions
type Own = { application: OwnApplication }
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
const accountOf = async (openId: string) =>
  (await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) }))[0]
const guardianInput = () => ({
  ...{ id: clientId('guardian'), relation: 'mother' },
  consents: [consentTo('guardian')],
})
const codeFrom = async (openId: string) =>
  outputOf(await callVolunteer<Code>(cloud, 'consentAsGuardian', guardianInput(), openId)).code

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
