/** Closing an account: signed out at once, taken back within a week, then the person is gone and the facts stay. */
import { consentTo } from '@shared/account/consent-texts'
import { DAY } from '@shared/kit/time'
import { balanceId, sumEntries } from '@shared/ledger/rules'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation, makeTeam } from '../../config/testing/stations'
import { fileOf, makeVolunteer, stockOf, type Volunteer } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { encryptField } from '../kit/crypto'
import type { BalanceRecord, EntryRecord } from '../kit/ledger'

const planted = {
  openId: 'planted-openid-9K',
  displayName: '栽种名甲',
  name: '栽种名乙',
  phone: '13666667777',
  typedPhone: '13766668888',
  idNumber: '110101199005074514',
  words: '栽种的话',
  maskedName: '栽**',
  keyedHash: 'planted-hash-9K',
}
const station = makeStation('near')
const lonely = makeStation('lonely')
const team = makeTeam('near', station, { members: 1 })
const consents = [consentTo('signIn')]
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  // No timer fires but those that are asked for: what others do every minute would change the records, too.
  cloud = await startLocalCloud({ timerEvery: DAY })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, lonely])
  await database.insert('teams', [team])
}, 30_000)
afterAll(() => cloud.stop())

const close = (openId: string) => callAccount(cloud, 'closeAccount', {}, openId)
const me = async (openId: string) => outputOf(await callAccount(cloud, 'getMe', {}, openId))
const signIn = (openId: string) => callAccount(cloud, 'signIn', { consents }, openId)

async function accountOf(openId: string): Promise<AccountRecord> {
  const [account] = await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) })
  if (!account) throw new Error('no such account')
  return account
}

/** Lets seven days go by for one account, and the timer run. */
async function aWeekLater(openId: string): Promise<void> {
  await database.update('accounts', accountIdOf(openId), { closesAt: Date.now() - 1 })
  await cloud.fireTimer('account')
}

describe('closing', () => {
  test('R-27: signs out at once, and says until when it can be taken back', async () => {
    const id = await makeMember(cloud, database, { openId: 'closes' })
    const called = await close('closes')
    const { closesAt } = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(Math.abs(closesAt - Date.now() - 7 * DAY)).toBeLessThan(60_000)
    expect(await me('closes')).toEqual({ account: null, closesAt })
    expect(codeOf(await callAccount(cloud, 'listConsents', {}, 'closes'))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await close('closes'))).toBe('ACCESS.SIGN_IN')
    expect(await database.all('audits', { target: id })).toHaveLength(1)
  })

  test('R-27: signing in within the week takes it back, whole', async () => {
    const grants = [atStation('volunteer', station)]
    await makeMember(cloud, database, { openId: 'returns', displayName: '王慧兰', grants })
    const before = await me('returns')
    outputOf(await close('returns'))
    outputOf(await signIn('returns'))
    expect(await me('returns')).toEqual(before)
    await cloud.fireTimer('account')
    expect(await me('returns')).toEqual(before)
  })

  test('is refused for the only manager of an open station, and for no other one', async () => {
    const manages = (openId: string, place: typeof station) =>
      makeMember(cloud, database, { openId, grants: [atStation('stationManager', place)] })
    await manages('only', lonely)
    expect(codeOf(await close('only'))).toBe('ACCOUNT.STATION_NEEDS_YOU')
    await manages('other', lonely)
    const codes = (await Promise.all([close('only'), close('other')])).map(codeOf)
    expect([...codes].sort()).toEqual(['ACCOUNT.STATION_NEEDS_YOU', 'OK'])
    const left = codes[0] === 'OK' ? 'other' : 'only'
    await database.update('stations', lonely._id, { open: false })
    expect(codeOf(await close(left))).toBe('OK')
  })

  test('ROL-05: is refused for the last administrator, one who is leaving does not count', async () => {
    for (const openId of ['admin-1', 'admin-2']) {
      await makeMember(cloud, database, { openId, grants: [ASSOCIATION_STAFF] })
    }
    expect(codeOf(await close('admin-1'))).toBe('OK')
    expect(codeOf(await close('admin-2'))).toBe('ACCOUNT.LAST_ADMINISTRATOR')
  })
})

describe('a week later', () => {
  let volunteer: Volunteer
  let everything: string
  let stockBefore: number

  /** Plants a person in every record that can hold one. */
  beforeAll(async () => {
    const { openId, displayName, name, phone, idNumber } = planted
    volunteer = await makeVolunteer(cloud, database, {
      ...{ station, openId, displayName, name, phone, idNumber, teams: [team] },
    })
    const { accountId, id } = volunteer
    outputOf(await callAccount(cloud, 'givePhone', { phone: planted.typedPhone }, openId))
    const mine = { accountId, stationId: station._id, maskedName: planted.maskedName }
    const sealed = encryptField(planted.words, 'cor_planted.value')
    const file = await fileOf(database, id)
    await database.update('volunteers', id, {
      ...{ tiers: ['tir_planted'], transferId: 'trf_planted' },
      history: [{ at: 1, what: 'suspended', note: planted.words }],
    })
    const entry = { account: accountId, kind: 'serviceMinutes', state: 'confirmed', amount: 90 }
    const records: Record<string, object[]> = {
      notices: [{ _id: 'ntc_planted', accountId, params: { stationName: planted.words } }],
      notice_settings: [{ _id: accountId, words: planted.words }],
      guardians: [
        { _id: 'grd_planted', accountId, codeHash: planted.keyedHash, usedBy: null },
        { _id: 'grd_used', accountId, codeHash: 'used', usedBy: 'apl_child' },
      ],
      corrections: [{ _id: 'cor_planted', ...mine, value: sealed, why: planted.words }],
      team_requests: [{ _id: 'tmr_planted', ...mine }],
      identity_conflicts: [{ _id: 'cnf_planted', ...mine }],
      transfers: [{ _id: 'trf_planted', ...mine, state: 'waiting', why: planted.words }],
      share_codes: [{ _id: 'planted-code', accountId, inviter: planted.maskedName }],
      applications: [
        {
          ...{ _id: 'apl_planted', accountId, state: 'waiting', person: file.person },
          ...{ identity: planted.keyedHash, replaced: file, guardianId: null },
          returned: { reason: 'full', note: planted.words },
        },
      ],
      tiers: [
        {
          ...{ _id: 'tir_planted', ...mine, tier: 'lecturer', state: 'passed', areaId: null },
          ...{ publicName: planted.displayName, statement: sealed, certificateNo: 'L-001' },
        },
      ],
      ledger_entries: [{ _id: 'led_planted', ...entry, reverses: null, at: 1 }],
      proofs: ['issued', 'waiting'].map((state) => ({
        ...{ _id: `prf_${state}`, accountId, state, maskedName: planted.maskedName },
        ...{ name: encryptField(planted.name, `prf_${state}.name`), checks: { name: 'hash' } },
      })),
      claims: [
        {
          ...{ _id: 'clm_planted', ...mine, volunteerNo: 'HA-1', note: planted.words },
          ...{ asked: [{ at: 1, text: '', answer: planted.words }], photos: [{ id: 'pho_1' }] },
        },
      ],
      claim_photos: [{ _id: 'pho_1.0', claimId: 'clm_planted', accountId, data: sealed }],
      recognitions: [{ _id: 'rcg_planted', ...mine, state: 'accepted', number: sealed }],
      recognition_photos: [{ _id: 'pho_2.0', recognition: 'rcg_planted', accountId, data: sealed }],
      redemptions: [{ _id: 'rdm_planted', ...mine, state: 'waiting', until: 1, name: '帆布袋' }],
      balances: [
        {
          ...{ _id: `${accountId}.serviceMinutes`, account: accountId, kind: 'serviceMinutes' },
          ...{ confirmed: 90, pending: 0, entries: 1 },
        },
      ],
    }
    for (const [collection, list] of Object.entries(records)) {
      await database.insert(collection, list)
    }
    // Another sign-in of the same person, which a station had joined to this account.
    await makeMember(cloud, database, {
      ...{ openId: 'second-wechat', displayName: planted.displayName },
    })
    const joined = accountIdOf('second-wechat')
    await database.update('accounts', joined, { mergedInto: accountId })
    stockBefore = await stockOf(database, 'volunteers')
    outputOf(await close(openId))
    await aWeekLater(openId)
    everything = await everyRecord(database)
  }, 30_000)

  test.each(Object.entries(planted))('R-26, R-27: no record holds the %s', (_what, value) => {
    expect(everything).not.toContain(value)
  })

  test('R-29: nothing of the person is left encrypted either', async () => {
    const account = await accountOf(planted.openId)
    expect(account).toMatchObject({ openId: null, phone: null, volunteerNo: null, grants: [] })
    expect(account.closesAt).toBeNull()
    expect(account.consents.every(({ withdrawnAt }) => withdrawnAt !== undefined)).toBe(true)
    expect((await accountOf('second-wechat')).openId).toBeNull()
    const file = await fileOf(database, volunteer.id)
    expect([file.person, file.identity, file.lastFourHash]).toEqual([null, null, null])
    const gone = ['notices', 'corrections', 'team_requests', 'identity_conflicts']
    gone.push('identities', 'claim_photos', 'recognitions', 'recognition_photos')
    for (const collection of gone) {
      const left = await database.all(collection, { accountId: volunteer.accountId })
      expect([collection, left]).toEqual([collection, []])
    }
    const guardians = await database.all<{ _id: string }>('guardians')
    expect(guardians.map(({ _id }) => _id)).toEqual(['grd_used'])
    expect(await database.all('candidates', { _id: volunteer.accountId })).toEqual([])
    expect(await database.all('notice_settings', { _id: volunteer.accountId })).toEqual([])
  })

  test('R-26: the service stays, without a name: number, story, minutes, certificate', async () => {
    const file = await fileOf(database, volunteer.id)
    expect(file).toMatchObject({ state: 'left', volunteerNo: volunteer.no, transferId: null })
    expect(file.history.map(({ what }) => what)).toEqual(['suspended', 'left'])
    const account = volunteer.accountId
    expect(await database.all('ledger_entries', { account })).toHaveLength(1)
    const [balance] = await database.all<BalanceRecord>('balances', { account })
    const entries = await database.all<EntryRecord>('ledger_entries')
    const sum = sumEntries(entries).get(balanceId(account, 'serviceMinutes'))
    expect(sum).toEqual({ confirmed: 90, entries: 1 })
    expect(balance).toMatchObject({ ...sum, pending: 0 })
    expect(await database.all('tiers', { accountId: account })).toMatchObject([
      { state: 'ended', certificateNo: 'L-001', publicName: null },
    ])
    // Who holds the paper can still check it; it is found by its keyed hashes, and shows no name.
    const kept = { name: null, maskedName: '', checks: { name: 'hash' } }
    for (const [id, state] of [
      ['prf_issued', 'issued'],
      ['prf_waiting', 'withdrawn'],
    ]) {
      expect(await database.all('proofs', { _id: id })).toMatchObject([{ state, ...kept }])
    }
    const [application] = await database.all('applications', { _id: 'apl_planted' })
    expect(application).toMatchObject({ state: 'withdrawn', person: null, replaced: null })
  })

  test('TIER-07: the counts are one less, and the team has one member less', async () => {
    expect(await stockOf(database, 'volunteers')).toBe(stockBefore - 1)
    expect(await stockOf(database, 'lecturers')).toBe(-1)
    expect(await database.all('teams', { _id: team._id })).toMatchObject([{ members: 0 }])
    const grants = await database.all<{ endedAt: number | null }>('grants', {
      accountId: volunteer.accountId,
    })
    expect(grants.map(({ endedAt }) => endedAt !== null)).toEqual([true])
  })

  test('the timer again changes nothing', async () => {
    await cloud.fireTimer('account')
    expect(await everyRecord(database)).toBe(everything)
  })

  test('AMB-33: the same person is a stranger now, and may begin anew at the same id', async () => {
    expect(await me(planted.openId)).toEqual({ account: null })
    expect(codeOf(await callAccount(cloud, 'listConsents', {}, planted.openId))).toBe(
      'ACCESS.SIGN_IN',
    )
    expect(codeOf(await callAccount(cloud, 'signIn', { consents: [] }, planted.openId))).toBe(
      'ACCOUNT.CONSENT_REQUIRED',
    )
    const { account } = outputOf(await signIn(planted.openId))
    expect(account).toEqual({ id: volunteer.accountId, displayName: '居民', grants: [] })
    expect(await accountOf(planted.openId)).toMatchObject({ closesAt: null })
    expect(await me('second-wechat')).toMatchObject({ account: { id: volunteer.accountId } })
  })
})

describe('the timer', () => {
  test('goes on where it was cut off', async () => {
    const accountId = await makeMember(cloud, database, { openId: 'cut-off' })
    await database.insert('notices', [{ _id: 'ntc_cut', accountId }])
    await database.update('accounts', accountId, { openId: null, closesAt: Date.now() - 1 })
    expect(codeOf(await signIn('cut-off'))).toBe('STORE.BUSY')
    await cloud.fireTimer('account')
    expect(await database.all('notices', { accountId })).toEqual([])
    expect(await accountOf('cut-off')).toMatchObject({ closesAt: null })
    expect(codeOf(await signIn('cut-off'))).toBe('OK')
  })

  test('closes many in one run, and nobody whose week is not over', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `many-${index}`)
    await Promise.all(many.map((openId) => makeMember(cloud, database, { openId })))
    await Promise.all(many.map(close))
    await Promise.all(
      many
        .slice(1)
        .map((openId) =>
          database.update('accounts', accountIdOf(openId), { closesAt: Date.now() - 1 }),
        ),
    )
    await cloud.fireTimer('account')
    const open = await Promise.all(many.map(async (openId) => (await accountOf(openId)).openId))
    expect(open.map((one) => one !== null)).toEqual(many.map((_, index) => index === 0))
  })

  test('R-29: no log holds a planted value', () => {
    expect(cloud.logs()).toContain('"action":"closeAccount"')
    for (const value of Object.values(planted)) expect(cloud.logs()).not.toContain(value)
  })
})
