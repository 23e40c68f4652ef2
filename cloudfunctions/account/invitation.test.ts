/** Roles by invitation: given, read, taken, listed, taken back. */
import type { Role } from '@shared/kit/access'
import type { ScopeId } from '@shared/account/records'
import { addMonths } from '@shared/kit/months'
import { DAY, instantOf, localDate } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeArea, makeStation, makeTeam } from '../../config/testing/stations'
import { accountIdOf } from '../kit/caller'
import type { GrantRecord } from '../kit/grants'
import type { NoticeRecord } from '../kit/notices'
import type { InvitationRecord } from './records'

const area = makeArea('home')
const near = makeStation('near', { areaId: area._id })
const far = makeStation('faraway')
const closed = makeStation('closed', { open: false, state: 'closed' })
const team = makeTeam('near', near)
const waiting = makeTeam('waiting', near, { state: 'waiting' })
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far, closed])
  await database.insert('areas', [area])
  await database.insert('teams', [team, waiting])
  for (const person of [
    { openId: 'staff', grants: [ASSOCIATION_STAFF] },
    { openId: 'manager', grants: [atStation('stationManager', near)] },
    { openId: 'foreign', grants: [atStation('stationManager', far)] },
  ]) {
    await makeMember(cloud, database, person)
  }
}, 30_000)
afterAll(() => cloud.stop())

let people = 0
async function newcomer(): Promise<string> {
  const openId = `newcomer-${people++}`
  await makeMember(cloud, database, { openId })
  return openId
}

const offer = (
  role: Role,
  scopeId: ScopeId,
  by = 'staff',
  more: { id?: string; openDays?: number; holdsMonths?: number } = {},
) => callAccount(cloud, 'invite', { id: clientId('invitation'), role, scopeId, ...more }, by)
const invite = async (...args: Parameters<typeof offer>) => outputOf(await offer(...args))
const accept = (code: string, openId: string) =>
  callAccount(cloud, 'acceptInvitation', { code }, openId)
const read = (code: string) => callAccount(cloud, 'readInvitation', { code })
const over = (id: string) => database.update('invitations', id, { openUntil: Date.now() - 1 })

describe('inviting', () => {
  test.each([
    ['stationManager', near._id, near.name, 'station'],
    ['teamLeader', team._id, team.name, 'team'],
    ['supervisor', area._id, area.name, 'area'],
    ['supervisor', 'association', '协会', 'association'],
    ['documentReviewer', 'association', '协会', 'association'],
    ['siteAuditor', 'association', '协会', 'association'],
    ['decisionMaker', 'association', '协会', 'association'],
    ['associationStaff', 'association', '协会', 'association'],
  ] as const)(
    'ROL-05, ROL-07, ROL-08: the association invites a %s at %s, in three waves',
    async (role, scopeId, scopeName, scope) => {
      const called = await offer(role, scopeId)
      const { invitation, code } = outputOf(called)
      expect(invitation).toMatchObject({ role, scope, scopeId, scopeName, holdsMonths: null })
      expect(invitation.openUntil - invitation.at).toBe(7 * DAY)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
      expect(called.waves).toBeLessThanOrEqual(3)
    },
  )

  test('ROL-04: a manager invites a leader for a team of the own station', async () => {
    const { invitation } = await invite('teamLeader', team._id, 'manager', { openDays: 3 })
    expect(invitation).toMatchObject({ scopeId: team._id, scopeName: team.name })
    expect(invitation.openUntil - invitation.at).toBe(3 * DAY)
  })

  test('the same id again gives the same code, another offer under it is refused', async () => {
    const id = clientId('invitation')
    const first = await invite('stationManager', near._id, 'staff', { id })
    expect(await invite('stationManager', near._id, 'staff', { id })).toEqual(first)
    expect(codeOf(await offer('stationManager', far._id, 'staff', { id }))).toBe('REQUEST.REPLAYED')
    expect(codeOf(await offer('teamLeader', team._id, 'manager', { id }))).toBe('REQUEST.REPLAYED')
  })

  test('R-29: no record holds the code', async () => {
    const { code, invitation } = await invite('stationManager', near._id)
    const [record] = await database.all<InvitationRecord>('invitations', { _id: invitation.id })
    expect(record).toMatchObject({ state: 'waiting', usedBy: null })
    expect(JSON.stringify(record)).not.toContain(code)
    expect(cloud.logs()).not.toContain(code)
  })

  test.each([
    [
      'a role that only the association gives',
      'stationManager',
      near._id,
      'manager',
      'MAY_NOT_INVITE',
    ],
    ['the association’s own role', 'associationStaff', 'association', 'manager', 'SCOPE'],
    ['a team of another station', 'teamLeader', team._id, 'foreign', 'SCOPE'],
    ['a volunteer, who is approved instead', 'volunteer', near._id, 'staff', 'MAY_NOT_INVITE'],
    ['a role where it cannot hold', 'stationManager', area._id, 'staff', 'MAY_NOT_INVITE'],
    ['a station that is not there', 'stationManager', 'stn_nowhere', 'staff', 'NO_SUCH_PLACE'],
    ['a station that is closed', 'stationManager', closed._id, 'staff', 'NO_SUCH_PLACE'],
    ['a team that waits', 'teamLeader', waiting._id, 'manager', 'NO_SUCH_PLACE'],
  ] as const)('is refused for %s', async (_what, role, scopeId, by, code) => {
    expect(codeOf(await offer(role, scopeId, by))).toMatch(new RegExp(`\\.${code}$`))
  })
})

describe('reading a code', () => {
  test('tells what it offers, and neither who invites nor who is meant', async () => {
    const { code, invitation } = await invite('stationManager', near._id, 'staff', {
      holdsMonths: 24,
    })
    expect(outputOf(await read(code.toLowerCase())).offer).toEqual({
      ...{ role: 'stationManager', scope: 'station', scopeId: near._id, scopeName: near.name },
      ...{ openUntil: invitation.openUntil, holdsMonths: 24 },
    })
  })

  test('a wrong, a used, a withdrawn and an old code are all alike', async () => {
    const used = await invite('stationManager', near._id)
    outputOf(await accept(used.code, await newcomer()))
    const withdrawn = await invite('stationManager', near._id)
    outputOf(
      await callAccount(cloud, 'withdrawInvitation', { id: withdrawn.invitation.id }, 'staff'),
    )
    const old = await invite('stationManager', near._id)
    await over(old.invitation.id)
    const replies = []
    for (const code of ['ZZZZZZZZ', used.code, withdrawn.code, old.code]) {
      const { reply } = await read(code)
      replies.push(reply.ok ? 'OK' : `${reply.error.code} ${reply.error.message}`)
    }
    expect(new Set(replies).size).toBe(1)
    expect(replies[0]).toContain('ACCOUNT.NO_INVITATION')
  })

  test('is told to wait after ten tries in ten minutes', async () => {
    const codes = []
    const read = () => callAccount(cloud, 'readInvitation', { code: 'ZZZZZZZZ' }, 'guesser')
    for (let call = 0; call < 21; call++) codes.push(codeOf(await read()))
    expect(codes).toContain('REQUEST.TOO_MANY')
  })
})

describe('taking a role', () => {
  test('gives it at once, with a message and a record of who gave it, in six waves', async () => {
    const openId = await newcomer()
    const { code, invitation } = await invite('stationManager', near._id)
    const called = await accept(code, openId)
    expect(outputOf(called).account.grants).toEqual([
      { ...atStation('stationManager', near), since: expect.any(Number) as number },
    ])
    expect(called.waves).toBeLessThanOrEqual(6)
    const accountId = accountIdOf(openId)
    const [grant] = await database.all<GrantRecord>('grants', { accountId })
    expect(grant).toMatchObject({ by: accountIdOf('staff'), endedAt: null, scopeId: near._id })
    const [notice] = await database.all<NoticeRecord>('notices', { accountId })
    expect(notice).toMatchObject({
      kind: 'roleGiven',
      params: { role: 'stationManager', scopeName: near.name, until: null },
    })
    expect(await database.all('audits', { target: invitation.id })).toHaveLength(1)
    const listed = await callAccount(cloud, 'listInvitations', { scopeId: near._id }, openId)
    expect(codeOf(listed)).toBe('OK')
  })

  test('again changes nothing', async () => {
    const openId = await newcomer()
    const { code } = await invite('stationManager', near._id)
    const first = outputOf(await accept(code, openId))
    expect(outputOf(await accept(code, openId))).toEqual(first)
    expect(await database.all('notices', { accountId: accountIdOf(openId) })).toHaveLength(1)
  })

  test('leaves the code to others when the role is held already', async () => {
    const { code } = await invite('stationManager', near._id)
    expect(outputOf(await accept(code, 'manager')).account.grants).toHaveLength(1)
    outputOf(await accept(code, await newcomer()))
  })

  test('one of fifty at once gets it, the others are told that the code is used', async () => {
    const crowd = Array.from({ length: 50 }, (_, index) => `crowd-${index}`)
    await Promise.all(crowd.map((openId) => makeMember(cloud, database, { openId })))
    const { code, invitation } = await invite('siteAuditor', 'association')
    const codes = (await Promise.all(crowd.map((openId) => accept(code, openId)))).map(codeOf)
    expect(codes.filter((one) => one === 'OK')).toHaveLength(1)
    expect(new Set(codes)).toEqual(new Set(['OK', 'ACCOUNT.NO_INVITATION']))
    const winner = accountIdOf(crowd[codes.indexOf('OK')] ?? '')
    const grants = await database.all<GrantRecord>('grants', { role: 'siteAuditor' })
    expect(grants.map(({ accountId }) => accountId)).toEqual([winner])
    const [record] = await database.all<InvitationRecord>('invitations', { _id: invitation.id })
    expect(record).toMatchObject({ state: 'used', usedBy: winner })
  }, 60_000)

  test('a role for some months is gone when they are over, and is not shown any more', async () => {
    const openId = await newcomer()
    const { code } = await invite('teamLeader', team._id, 'staff', { holdsMonths: 6 })
    const { account } = outputOf(await accept(code, openId))
    const end = instantOf(addMonths(localDate(Date.now()), 6))
    expect(account.grants).toMatchObject([{ role: 'teamLeader', until: end }])
    const past = Date.now() - 1
    await database.update('accounts', account.id, {
      grants: account.grants.map((grant) => ({ ...grant, until: past })),
    })
    expect(outputOf(await callAccount(cloud, 'getMe', {}, openId)).account?.grants).toEqual([])
  })
})

describe('invitations that wait', () => {
  test('are listed for the place, without their codes, until they are used, withdrawn or over', async () => {
    const place = makeStation('listed')
    await database.insert('stations', [place])
    const [kept, used, old] = [
      await invite('stationManager', place._id),
      await invite('stationManager', place._id),
      await invite('stationManager', place._id),
    ]
    outputOf(await accept(used.code, await newcomer()))
    await over(old.invitation.id)
    const list = () => callAccount(cloud, 'listInvitations', { scopeId: place._id }, 'staff')
    const listed = await list()
    expect(outputOf(listed).invitations).toEqual([kept.invitation])
    expect(JSON.stringify(listed.reply)).not.toContain(kept.code)
    expect(listed.waves).toBeLessThanOrEqual(3)
    const withdraw = () =>
      callAccount(cloud, 'withdrawInvitation', { id: kept.invitation.id }, 'staff')
    outputOf(await withdraw())
    expect(codeOf(await withdraw())).toBe('OK')
    expect(outputOf(await list()).invitations).toEqual([])
    expect(codeOf(await accept(kept.code, await newcomer()))).toBe('ACCOUNT.NO_INVITATION')
  })

  test('cannot be withdrawn once used, nor by who may not give the role', async () => {
    const withdraw = (id: string, openId: string) =>
      callAccount(cloud, 'withdrawInvitation', { id }, openId)
    const { code, invitation } = await invite('stationManager', near._id)
    expect(codeOf(await withdraw(invitation.id, 'manager'))).toBe('ACCOUNT.MAY_NOT_INVITE')
    expect(codeOf(await withdraw(invitation.id, 'foreign'))).toBe('ACCESS.SCOPE')
    outputOf(await accept(code, await newcomer()))
    expect(codeOf(await withdraw(invitation.id, 'staff'))).toBe('ACCOUNT.NO_INVITATION')
    expect(codeOf(await withdraw('inv_nowhere', 'staff'))).toBe('ACCOUNT.NO_INVITATION')
  })
})
