/** The first association administrator, made by the operator's one-time code. */
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { GrantRecord } from '../kit/grants'

const CODE = 'F1RSTADM'
const NAME = '示范市网络安全志愿者协会'
const people = Array.from({ length: 10 }, (_, index) => `first-${index}`)
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud({
    environment: { FIRST_ADMIN_CODE: CODE, ASSOCIATION_NAME: NAME },
  })
  database = openDatabase(cloud.adminUrl)
  await Promise.all(people.map((openId) => makeMember(cloud, database, { openId })))
}, 30_000)
afterAll(() => cloud.stop())

const accept = (openId: string) => callAccount(cloud, 'acceptInvitation', { code: CODE }, openId)

test('ROL-05: the operator’s code says what it offers, and is nobody’s before it is taken', async () => {
  expect(outputOf(await callAccount(cloud, 'readInvitation', { code: CODE })).offer).toMatchObject({
    ...{ role: 'associationStaff', scope: 'association', scopeId: 'association' },
    ...{ scopeName: NAME, holdsMonths: null },
  })
  expect(await database.all('invitations')).toEqual([])
})

test('ROL-05: of ten at once exactly one becomes the first administrator, and nobody ever again', async () => {
  const codes = (await Promise.all(people.map(accept))).map(codeOf)
  expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set(['OK', 'ACCOUNT.NO_INVITATION']))
  const [first = '', second = ''] = [
    people[codes.indexOf('OK')],
    people[codes.indexOf('ACCOUNT.NO_INVITATION')],
  ]
  const grants = await database.all<GrantRecord>('grants')
  expect(grants).toMatchObject([{ role: 'associationStaff', scopeName: NAME, by: 'operator' }])
  // Taken back or closed later, the code stays used.
  await database.update('grants', grants[0]?._id ?? '', { endedAt: Date.now() })
  expect(codeOf(await accept(second))).toBe('ACCOUNT.NO_INVITATION')
  expect(codeOf(await accept(first))).toBe('OK')
  expect(codeOf(await callAccount(cloud, 'readInvitation', { code: CODE }))).toBe(
    'ACCOUNT.NO_INVITATION',
  )
})
