/** The caller's own phone: given by WeChat or typed, covered, deleted. */
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { scriptReply } from '../../config/testing/wechat'
import type { AccountRecord } from '../kit/accounts'
import { decryptField } from '../kit/crypto'

const PHONE = '13812342071'
const API = 'phonenumber.getPhoneNumber'
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  const given = (number: string, countryCode: string | number) => ({
    ...{ errcode: 0, errmsg: 'ok' },
    phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode },
  })
  await scriptReply(cloud, API, 'code-mainland', given(PHONE, '86'))
  await scriptReply(cloud, API, 'code-abroad', given('2025550123', 1))
  await scriptReply(cloud, API, 'code-used', { errcode: 40029, errmsg: 'invalid code' })
}, 30_000)
afterAll(() => cloud.stop())

const give = (phone: string | { code: string }, openId: string) =>
  callAccount(cloud, 'givePhone', { phone }, openId)

async function recordOf(id: string): Promise<AccountRecord> {
  const [account] = await database.all<AccountRecord>('accounts', { _id: id })
  if (!account) throw new Error('no such account')
  return account
}

test('R-29: a number from WeChat lies encrypted, is shown covered, and is known as checked', async () => {
  const id = await makeMember(cloud, database, { openId: 'button' })
  const called = await give({ code: 'code-mainland' }, 'button')
  expect(outputOf(called).account.maskedPhone).toBe('138****2071')
  expect(called.waves).toBeLessThanOrEqual(6)
  const record = await recordOf(id)
  expect(record.phone?.verified).toBe(true)
  expect(JSON.stringify(record)).not.toContain(PHONE)
  expect(record.phone && decryptField(record.phone.cipher, `${id}.phone`)).toBe(PHONE)
  expect(outputOf(await callAccount(cloud, 'getMe', {}, 'button')).account?.maskedPhone).toBe(
    '138****2071',
  )
})

test('R-29: the same number has the same keyed hashes in two accounts, and other ciphers', async () => {
  const ids = [
    await makeMember(cloud, database, { openId: 'typed-1' }),
    await makeMember(cloud, database, { openId: 'typed-2' }),
  ]
  outputOf(await give(PHONE, 'typed-1'))
  outputOf(await give(PHONE, 'typed-2'))
  const [one, other] = await Promise.all(ids.map(recordOf))
  expect(one?.phone?.verified).toBe(false)
  expect(one?.phone?.hash).toBe(other?.phone?.hash)
  expect(one?.phone?.lastFourHash).toBe(other?.phone?.lastFourHash)
  expect(one?.phone?.cipher).not.toEqual(other?.phone?.cipher)
})

test('the same number again changes nothing', async () => {
  const id = await makeMember(cloud, database, { openId: 'again' })
  outputOf(await give(PHONE, 'again'))
  const before = await recordOf(id)
  outputOf(await give(PHONE, 'again'))
  expect(await recordOf(id)).toEqual(before)
  expect(await database.all('audits', { target: id })).toHaveLength(1)
})

test('R-24, R-27: it is deleted at once, and deleting nothing is no error', async () => {
  const id = await makeMember(cloud, database, { openId: 'removed' })
  outputOf(await give(PHONE, 'removed'))
  const remove = () => callAccount(cloud, 'removePhone', {}, 'removed')
  expect(outputOf(await remove()).account.maskedPhone).toBeUndefined()
  expect(outputOf(await remove()).account.maskedPhone).toBeUndefined()
  expect((await recordOf(id)).phone).toBeNull()
})

test.each([
  ['a code that was used', { code: 'code-used' }, 'ACCOUNT.PHONE_CODE'],
  ['a number that cannot be called back', { code: 'code-abroad' }, 'ACCOUNT.PHONE_CODE'],
  ['WeChat not answering', { code: 'code-unknown' }, 'ACCOUNT.PHONE_CODE'],
  ['a number that is none', '12345678901', 'REQUEST.INVALID'],
])('%s leaves the account as it was', async (_what, phone, code) => {
  const openId = `refused-${JSON.stringify(phone)}`
  const id = await makeMember(cloud, database, { openId })
  expect(codeOf(await give(phone, openId))).toBe(code)
  expect((await recordOf(id)).phone).toBeUndefined()
})

test('R-29: no log holds a number', () => {
  expect(cloud.logs()).toContain('"action":"givePhone"')
  expect(cloud.logs()).not.toContain(PHONE)
  expect(cloud.logs()).not.toContain('2025550123')
})
