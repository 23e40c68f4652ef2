/** What people agreed to: listed, given, withdrawn with all that rests on it. */
import { consentTo } from '@shared/account/consent-texts'
import type { Consent, ConsentKind } from '@shared/account/model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation, makeTeam } from '../../config/testing/stations'
import { fileOf, makeVolunteer, stockOf, volunteerRecord } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'

const ID_NUMBER = '110101199005074514'
const station = makeStation('near')
const team = makeTeam('near', station, { members: 3 })
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await database.insert('teams', [team])
}, 30_000)
afterAll(() => cloud.stop())

const give = (openId: string, ...consents: Consent[]) =>
  callAccount(cloud, 'giveConsents', { consents }, openId)
const agree = async (openId: string, ...kinds: ConsentKind[]) =>
  outputOf(await give(openId, ...kinds.map(consentTo)))
const withdraw = (openId: string, kind: ConsentKind) =>
  callAccount(cloud, 'withdrawConsent', { kind }, openId)
const list = (openId: string) => callAccount(cloud, 'listConsents', {}, openId)

async function one<R>(collection: string, id: string): Promise<R> {
  const [record] = await database.all<R>(collection, { _id: id })
  if (record === undefined) throw new Error(`no ${id} in ${collection}`)
  return record
}

describe('consents', () => {
  test('R-24: are listed newest first, in one wave, and stay when they are withdrawn', async () => {
    await makeMember(cloud, database, { openId: 'lists' })
    await agree('lists', 'sensitiveReport')
    const withdrawn = outputOf(await withdraw('lists', 'sensitiveReport')).consents
    expect(withdrawn.map(({ kind }) => kind)).toEqual(['sensitiveReport', 'signIn'])
    expect(withdrawn[0]?.withdrawnAt).toBeGreaterThanOrEqual(withdrawn[0]?.givenAt ?? Infinity)
    await agree('lists', 'sensitiveReport')
    const called = await list('lists')
    expect(called.waves).toBe(1)
    const given = outputOf(called).consents
    expect(given.map(({ kind, withdrawnAt }) => [kind, withdrawnAt !== undefined])).toEqual([
      ['sensitiveReport', false],
      ['sensitiveReport', true],
      ['signIn', false],
    ])
  })

  test('R-24: giving or withdrawing twice changes nothing', async () => {
    const id = await makeMember(cloud, database, { openId: 'twice' })
    await agree('twice', 'publicTier', 'publicTier')
    await agree('twice', 'publicTier')
    const given = await one<AccountRecord>('accounts', id)
    expect(given.consents).toHaveLength(2)
    const called = await withdraw('twice', 'publicTier')
    expect(called.waves).toBeLessThanOrEqual(6)
    const before = await one<AccountRecord>('accounts', id)
    expect(outputOf(await withdraw('twice', 'publicTier'))).toEqual(outputOf(called))
    expect(await one('accounts', id)).toEqual(before)
  })

  test('R-24: words that have changed are not agreed to', async () => {
    await makeMember(cloud, database, { openId: 'old' })
    const old = { ...consentTo('realName'), hash: '0'.repeat(64) }
    expect(codeOf(await give('old', old))).toBe('ACCOUNT.CONSENT_CHANGED')
    expect(outputOf(await list('old')).consents).toHaveLength(1)
  })

  test('R-24: the sign-in’s own ends with the account, and the sentence says so', async () => {
    await makeMember(cloud, database, { openId: 'needed' })
    const { reply } = await withdraw('needed', 'signIn')
    expect(reply).toMatchObject({ ok: false, error: { code: 'ACCOUNT.CONSENT_NEEDED' } })
    expect(reply.ok || reply.error.message).toContain('注销账号')
  })
})

describe('withdrawing the consent', () => {
  test('R-01, R-24: to the identity number deletes it everywhere, and no service ends', async () => {
    const { openId, accountId, id } = await makeVolunteer(cloud, database, {
      ...{ station, idNumber: ID_NUMBER },
    })
    const { person, identity } = volunteerRecord(openId, { station, idNumber: ID_NUMBER })
    const returned = { person, identity, accountId, state: 'returned', guardianId: null }
    await database.insert('applications', [{ _id: 'apl_returned', ...returned }])
    await agree(openId, 'realName')
    outputOf(await withdraw(openId, 'realName'))
    const file = await fileOf(database, id)
    expect([file.identity, file.person?.idNumber, file.state]).toEqual([null, null, 'active'])
    expect(file.person?.name).toBeDefined()
    expect(await one('applications', 'apl_returned')).toMatchObject({
      ...{ identity: null, person: { idNumber: null } },
    })
    expect(await database.all('identities', { accountId })).toEqual([])
  })

  test('R-12: to be named takes the name off the public list; the certificate stays', async () => {
    const { openId, accountId, id } = await makeVolunteer(cloud, database, { station })
    await database.insert('tiers', [
      { _id: 'tir_named', accountId, tier: 'lecturer', state: 'passed', publicName: '陈老师' },
    ])
    await database.update('volunteers', id, { tiers: ['tir_named'] })
    await agree(openId, 'publicTier')
    outputOf(await withdraw(openId, 'publicTier'))
    expect(await one('tiers', 'tir_named')).toMatchObject({ publicName: null, state: 'passed' })
  })

  test.each(['volunteerAgreement', 'confidentiality'] as const)(
    'REG-23, PRV-01: to the %s ends the service: role, team, tier and count; the facts stay',
    async (kind) => {
      const { openId, accountId, id } = await makeVolunteer(cloud, database, {
        ...{ station, teams: [team] },
      })
      const tier = `tir_${kind}`
      await database.insert('tiers', [
        {
          ...{ _id: tier, accountId, tier: 'lecturer', state: 'passed', publicName: '陈老师' },
          ...{ stationId: station._id, areaId: null, statement: null },
        },
      ])
      await database.update('volunteers', id, { tiers: [tier] })
      const [before, members] = [
        await stockOf(database, 'volunteers'),
        (await one<typeof team>('teams', team._id)).members ?? 0,
      ]
      await agree(openId, kind)
      outputOf(await withdraw(openId, kind))
      expect(await fileOf(database, id)).toMatchObject({ state: 'left', teams: [], tiers: [] })
      expect(outputOf(await callAccount(cloud, 'getMe', {}, openId)).account?.grants).toEqual([])
      expect(await one('tiers', tier)).toMatchObject({ state: 'ended', publicName: null })
      expect(await stockOf(database, 'volunteers')).toBe(before - 1)
      expect(await stockOf(database, 'lecturers', station._id)).toBeLessThan(0)
      expect((await one<typeof team>('teams', team._id)).members).toBe(members - 1)
      // Nothing more to end the second time.
      await agree(openId, kind)
      outputOf(await withdraw(openId, kind))
      expect(await stockOf(database, 'volunteers')).toBe(before - 1)
    },
  )

  test('REG-23: to an agreement takes an application back that waits, with its person', async () => {
    await makeMember(cloud, database, { openId: 'applies' })
    await applyWith('applies', null)
    await agree('applies', 'volunteerAgreement')
    outputOf(await withdraw('applies', 'volunteerAgreement'))
    expect(await one('applications', 'apl_of_applies')).toMatchObject({
      ...{ state: 'withdrawn', person: null, identity: null },
    })
    expect(await one('candidates', accountIdOf('applies'))).toMatchObject({ applicationId: null })
    expect(await database.all('identities', { accountId: accountIdOf('applies') })).toEqual([])
  })

  test('R-30, REG-07: of a guardian ends what rests on it: the codes, the application, the service of a child', async () => {
    const accountId = await makeMember(cloud, database, { openId: 'mother' })
    const guardian = { accountId, usedBy: null }
    await database.insert('guardians', [
      { _id: 'grd_unused', codeHash: 'unused', ...guardian },
      { _id: 'grd_used', codeHash: 'used', ...guardian, usedBy: 'apl_of_child' },
      { _id: 'grd_others', codeHash: 'others', ...guardian, accountId: 'acc_other' },
    ])
    await makeMember(cloud, database, { openId: 'child' })
    await applyWith('child', 'grd_used')
    const born = (age: number) => `${new Date().getFullYear() - age}-01`
    const [young, grown] = [
      await makeVolunteer(cloud, database, { station, birthMonth: born(14) }),
      await makeVolunteer(cloud, database, { station, birthMonth: born(20) }),
    ]
    await database.insert(
      'applications',
      [young, grown].map((child) => ({
        ...{ _id: `apl_${child.id}`, accountId: child.accountId, guardianId: 'grd_used' },
        ...{ state: 'approved', person: null, identity: null },
      })),
    )
    await agree('mother', 'guardian')
    outputOf(await withdraw('mother', 'guardian'))
    const left = await database.all<{ _id: string }>('guardians')
    expect(left.map(({ _id }) => _id)).toEqual(['grd_others'])
    expect(await one('applications', 'apl_of_child')).toMatchObject({
      ...{ state: 'withdrawn', person: null, guardianId: null },
    })
    expect((await fileOf(database, young.id)).state).toBe('left')
    expect((await fileOf(database, grown.id)).state).toBe('active')
  })

  /** An application that waits, with an identity number of its own. */
  async function applyWith(openId: string, guardianId: string | null): Promise<void> {
    const accountId = accountIdOf(openId)
    const { person } = volunteerRecord(openId, { station, idNumber: ID_NUMBER })
    await database.insert('applications', [
      {
        ...{ _id: `apl_of_${openId}`, accountId, guardianId, person },
        ...{ state: 'waiting', identity: `number-of-${openId}`, stationId: station._id },
      },
    ])
    await database.insert('candidates', [
      { _id: accountId, applicationId: `apl_of_${openId}`, lessonPassedAt: null },
    ])
    await database.insert('identities', [{ _id: `idn_number-of-${openId}`, accountId }])
  }
})

test('a role is not touched by a consent that has nothing to do with it', async () => {
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manages', grants })
  await agree('manages', 'confidentiality')
  outputOf(await withdraw('manages', 'confidentiality'))
  expect(outputOf(await callAccount(cloud, 'getMe', {}, 'manages')).account?.grants).toEqual(grants)
})
