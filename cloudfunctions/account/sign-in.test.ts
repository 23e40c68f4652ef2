import { consentTo } from '@shared/account/consent-texts'
import type { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember, takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { decryptField } from '../kit/crypto'

type SignedIn = OutputOf<(typeof accountContract.actions)['signIn']>

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

const consents = [consentTo('signIn')]

function signIn(openId: string | undefined, input: object = { consents }) {
  return cloud.call<SignedIn>('account', 'signIn', input, openId)
}

async function recordOf(openId: string): Promise<AccountRecord> {
  const [account] = await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) })
  if (!account) throw new Error('no such account')
  return account
}

describe('signing in', () => {
  test('R-24: makes the account with the consent that was given', async () => {
    const called = await signIn('new-1', { displayName: '王慧兰', consents })
    const { account } = outputOf(called)
    expect(account).toEqual({ id: accountIdOf('new-1'), displayName: '王慧兰', grants: [] })
    expect(called.waves).toBeLessThanOrEqual(6)
    const record = await recordOf('new-1')
    expect(record.consents).toEqual([{ ...consents[0], givenAt: record.createdAt }])
  })

  test('R-29: keeps the openid only encrypted', async () => {
    outputOf(await signIn('new-2'))
    const record = await recordOf('new-2')
    expect(JSON.stringify(record)).not.toContain('new-2')
    expect(record.openId && decryptField(record.openId, `${record._id}.openId`)).toBe('new-2')
  })

  test('again changes nothing and costs one wave', async () => {
    outputOf(await signIn('again', { displayName: '陈一鸣', consents }))
    const before = await recordOf('again')
    const called = await signIn('again')
    expect(outputOf(called).account.displayName).toBe('陈一鸣')
    expect(called.waves).toBe(1)
    expect(await recordOf('again')).toEqual(before)
  })

  test('again with a new name and a further consent adds them', async () => {
    outputOf(await signIn('more'))
    const further = consentTo('sensitiveReport')
    const both = [...consents, further, further]
    outputOf(await signIn('more', { displayName: '林晓棠', consents: both }))
    const { displayName, consents: given } = await recordOf('more')
    expect(displayName).toBe('林晓棠')
    expect(given.map(({ kind }) => kind)).toEqual(['signIn', 'sensitiveReport'])
  })

  test('keeps the grants an account was given', async () => {
    const grant = {
      role: 'volunteer',
      scope: 'station',
      scopeId: 'stn_a000',
      scopeName: '甲站',
    } as const
    await makeMember(cloud, database, { openId: 'granted', grants: [grant] })
    const { account } = outputOf(await signIn('granted', { displayName: '周明远', consents }))
    expect(account.grants).toEqual([grant])
  })

  test('fifty times at once makes one account with one consent', async () => {
    const calls = Array.from({ length: 50 }, () => signIn('crowd'))
    const codes = (await Promise.all(calls)).map(codeOf)
    // Those beyond the limit of twenty are told to wait, nobody meets an error.
    expect(codes.filter((code) => code === 'OK').length).toBeGreaterThanOrEqual(20)
    expect(new Set(codes)).toEqual(new Set(['OK', 'REQUEST.TOO_MANY']))
    const made = await database.all<AccountRecord>('accounts', { _id: accountIdOf('crowd') })
    expect(made.map((account) => account.consents.length)).toEqual([1])
  })
})

describe('signing in is refused', () => {
  test('R-24: without the consent', async () => {
    expect(codeOf(await signIn('none', { consents: [] }))).toBe('ACCOUNT.CONSENT_REQUIRED')
    const other = [consentTo('sensitiveReport')]
    expect(codeOf(await signIn('none', { consents: other }))).toBe('ACCOUNT.CONSENT_REQUIRED')
    await makeMember(cloud, database, { openId: 'unasked', consented: false })
    expect(codeOf(await signIn('unasked', { consents: [] }))).toBe('ACCOUNT.CONSENT_REQUIRED')
  })

  test.each([
    ['another version', { ...consentTo('signIn'), version: '2020-01-01' }],
    ['other words', { ...consentTo('signIn'), hash: '0'.repeat(64) }],
  ])('R-24: with a consent to %s', async (_what, consent) => {
    expect(codeOf(await signIn('old', { consents: [consent] }))).toBe('ACCOUNT.CONSENT_CHANGED')
    expect(await database.all('accounts', { _id: accountIdOf('old') })).toEqual([])
  })

  test('for somebody WeChat does not name', async () => {
    expect(codeOf(await signIn(undefined))).toBe('ACCESS.SIGN_IN')
  })

  test('with a name that is too long, saying which field', async () => {
    const { reply } = await signIn('long', { displayName: '名'.repeat(21), consents })
    expect(reply).toMatchObject({ ok: false, error: { code: 'REQUEST.INVALID' } })
    expect(reply.ok || Object.keys(reply.error.fields ?? {})).toEqual(['displayName'])
  })

  test('after twenty times in ten minutes', async () => {
    const codes = []
    // Twice as many and one: were a new window to begin meanwhile, one of the two is still over.
    for (let call = 0; call < 41; call++) codes.push(codeOf(await signIn('eager')))
    expect(codes.slice(0, 20)).not.toContain('REQUEST.TOO_MANY')
    expect(codes).toContain('REQUEST.TOO_MANY')
  })
})
