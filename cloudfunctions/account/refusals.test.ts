/** Who may not do what with accounts and roles, act by act; and what the door refuses. */
import { accountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation, makeTeam } from '../../config/testing/stations'
import { accountIdOf } from '../kit/caller'

type Copy = OutputOf<(typeof accountContract.actions)['exportOwnData']>

const near = makeStation('near')
const far = makeStation('faraway')
const team = makeTeam('near', near)
let cloud: LocalCloud
let database: RawDatabase
let invitationId: string
let leader: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  await database.insert('teams', [team])
  const leads = {
    role: 'teamLeader',
    scope: 'team',
    scopeId: team._id,
    scopeName: team.name,
  } as const
  for (const person of [
    { openId: 'resident' },
    { openId: 'volunteer', grants: [atStation('volunteer', near)] },
    { openId: 'leader', grants: [leads] },
    { openId: 'manager', grants: [atStation('stationManager', near)] },
    { openId: 'foreign', grants: [atStation('stationManager', far), atStation('volunteer', near)] },
    { openId: 'over', grants: [{ ...atStation('stationManager', near), until: Date.now() - 1 }] },
    { openId: 'staff', grants: [ASSOCIATION_STAFF] },
    { openId: 'silent', consented: false, grants: [atStation('stationManager', near)] },
    { openId: 'closing', grants: [atStation('stationManager', near)] },
  ]) {
    await makeMember(cloud, database, person)
  }
  leader = accountIdOf('leader')
  await database.update('accounts', accountIdOf('closing'), { closesAt: Date.now() + 1000_000 })
  const offer = { id: clientId('invitation'), role: 'teamLeader', scopeId: team._id } as const
  invitationId = outputOf(await callAccount(cloud, 'invite', offer, 'manager')).invitation.id
}, 30_000)
afterAll(() => cloud.stop())

/** What a manager may do for the own station, and nobody below or elsewhere. */
const managed: readonly (readonly [string, () => object])[] = [
  [
    'invite',
    () => ({ id: clientId('invitation'), role: 'teamLeader', scopeId: team._id, openDays: 3 }),
  ],
  ['listInvitations', () => ({ scopeId: team._id })],
  ['withdrawInvitation', () => ({ id: invitationId })],
  ['listRoleHolders', () => ({ scopeId: near._id })],
  [
    'withdrawRole',
    () => ({ accountId: leader, role: 'teamLeader', scopeId: team._id, reason: '换人了' }),
  ],
]

describe.each(managed)('PRV-20: %s is refused', (action, input) => {
  test.each([
    ['somebody WeChat does not name', undefined, 'ACCESS.SIGN_IN'],
    ['somebody who never signed in', 'stranger', 'ACCESS.SIGN_IN'],
    ['an account that is closing (R-27)', 'closing', 'ACCESS.SIGN_IN'],
    ['an account without consent (R-24)', 'silent', 'ACCESS.CONSENT'],
    ['a resident', 'resident', 'ACCESS.ROLE'],
    ['a volunteer', 'volunteer', 'ACCESS.ROLE'],
    ['a team leader (ROL-04)', 'leader', 'ACCESS.ROLE'],
    ['a manager whose time is over', 'over', 'ACCESS.ROLE'],
    ['the manager of another station (ROL-03)', 'foreign', 'ACCESS.SCOPE'],
  ])('for %s, and changes nothing', async (_who, openId, code) => {
    const { reply } = await cloud.call('account', action, input(), openId)
    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(Object.keys(reply.ok ? {} : reply.error).sort()).toEqual([
      ...['code', 'message', 'requestId'],
    ])
    expect(await database.all('invitations', { state: 'waiting' })).toHaveLength(1)
    expect(await database.all('grants', { accountId: leader, endedAt: null })).toHaveLength(1)
    expect(await database.all('audits')).toEqual([])
  })
})

const members = Object.entries(accountContract.actions)
  .filter(([, { access }]) => access.allow === 'member')
  .map(([name]) => name)

/** Something well-formed for each act of a member. */
const wellFormed: Readonly<Record<string, object>> = {
  givePhone: { phone: '13812342071' },
  acceptInvitation: { code: 'ZZZZZZZZ' },
  resignRole: { role: 'teamLeader', scopeId: team._id },
  giveConsents: {
    consents: [{ kind: 'realName', version: '2026-11-22', hash: '0'.repeat(64) }],
  },
  withdrawConsent: { kind: 'realName' },
}

describe.each(members)('%s', (action) => {
  test.each([
    ['somebody WeChat does not name', undefined, 'ACCESS.SIGN_IN'],
    ['somebody who never signed in', 'stranger', 'ACCESS.SIGN_IN'],
    ['an account that is closing (R-27)', 'closing', 'ACCESS.SIGN_IN'],
    ['an account without consent (R-24)', 'silent', 'ACCESS.CONSENT'],
  ])('is refused for %s', async (_who, openId, code) => {
    expect(codeOf(await cloud.call('account', action, wellFormed[action] ?? {}, openId))).toBe(code)
  })
})

describe('the door', () => {
  test.each([
    ['invite', { id: 'inv_1', role: 'teamLeader', scopeId: team._id }],
    ['invite', { id: clientId('invitation'), role: 'owner', scopeId: team._id }],
    ['invite', { id: clientId('invitation'), role: 'teamLeader', scopeId: 'everywhere' }],
    ['readInvitation', { code: 'IOU' }],
    ['acceptInvitation', { code: { $ne: null } }],
    ['listRoleHolders', {}],
    ['withdrawRole', { accountId: 'acc_0001', role: 'teamLeader', scopeId: team._id, reason: '' }],
    ['giveConsents', { consents: [] }],
    ['withdrawConsent', { kind: 'everything' }],
    ['givePhone', { phone: '139' }],
    ['listDataReads', { before: { at: 'now' } }],
  ])('%s takes nothing malformed: %j', async (action, input) => {
    expect(codeOf(await cloud.call('account', action, input, 'staff'))).toBe('REQUEST.INVALID')
  })

  test('R-27: nobody reads, copies or closes the account of somebody else', async () => {
    const forged = { accountId: leader, openId: 'leader', subject: leader }
    const copied = await cloud.call<Copy>('account', 'exportOwnData', forged, 'resident')
    expect(outputOf(copied).data.account.id).toBe(accountIdOf('resident'))
    outputOf(await cloud.call('account', 'closeAccount', forged, 'resident'))
    expect(outputOf(await callAccount(cloud, 'getMe', {}, 'leader')).account?.id).toBe(leader)
  })
})
