/** Who holds a role: listed, withdrawn, given back; and the last administrator stays. */
import type { Role } from '@shared/kit/access'
import type { ScopeId } from '@shared/account/records'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, callAccount, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeArea, makeStation, makeTeam } from '../../config/testing/stations'
import type { Grant } from '@shared/account/model'
import type { AuditRecord } from '../kit/audit'
import { accountIdOf } from '../kit/caller'
import type { GrantRecord } from '../kit/grants'
import type { NoticeRecord } from '../kit/notices'

const area = makeArea('home')
const near = makeStation('near', { areaId: area._id })
const far = makeStation('faraway')
const closed = makeStation('closed', { open: false, state: 'closed' })
const team = makeTeam('near', near)
const leads: Grant = { role: 'teamLeader', scope: 'team', scopeId: team._id, scopeName: team.name }
const supervises: Grant = {
  ...{ role: 'supervisor', scope: 'area', scopeId: area._id, scopeName: area.name },
}
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far, closed])
  await database.insert('areas', [area])
  await database.insert('teams', [team])
  await member('staff', '周明远', ASSOCIATION_STAFF)
  await member('second', '何美玲', ASSOCIATION_STAFF)
  await member('foreign', '郭建国', atStation('stationManager', far))
  await member('supervisor', '马海燕', supervises)
}, 30_000)
afterAll(() => cloud.stop())

async function member(openId: string, displayName: string, ...grants: Grant[]): Promise<string> {
  return makeMember(cloud, database, { openId, displayName, grants })
}

const holders = (scopeId: ScopeId, openId: string) =>
  callAccount(cloud, 'listRoleHolders', { scopeId }, openId)
const withdraw = (accountId: string, role: Role, scopeId: ScopeId, by = 'staff') =>
  callAccount(cloud, 'withdrawRole', { accountId, role, scopeId, reason: '工作有调整' }, by)
const resign = (role: Role, scopeId: ScopeId, openId: string) =>
  callAccount(cloud, 'resignRole', { role, scopeId }, openId)

describe('who holds a role', () => {
  test('ROL-03, ROL-16: is listed by name covered, never the volunteers, in three waves', async () => {
    const listed = makeStation('listed', { areaId: area._id })
    await database.insert('stations', [listed])
    const id = await member('listed', '林晓棠', atStation('stationManager', listed))
    await member('serving', '陈一鸣', atStation('volunteer', listed))
    for (const openId of ['listed', 'staff', 'supervisor']) {
      const called = await holders(listed._id, openId)
      expect(outputOf(called).holders).toEqual([
        { accountId: id, maskedName: '林**', role: 'stationManager' },
      ])
      expect(called.waves).toBeLessThanOrEqual(3)
      expect(JSON.stringify(called.reply)).not.toContain('晓棠')
    }
    expect(codeOf(await holders(listed._id, 'foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await holders('association', 'foreign'))).toBe('ACCESS.SCOPE')
  })

  test('is not listed once the time of the role is over', async () => {
    const past = { ...leads, since: Date.now() - 1000, until: Date.now() - 1 }
    await member('past', '高文博', past)
    const { holders: listed } = outputOf(await holders(team._id, 'staff'))
    expect(listed.map(({ accountId }) => accountId)).not.toContain(accountIdOf('past'))
  })
})

describe('withdrawing a role', () => {
  test('refuses the holder’s next act at once, tells the holder, and keeps who and why', async () => {
    const id = await member('holder', '王国强', atStation('stationManager', near))
    expect(codeOf(await holders(near._id, 'holder'))).toBe('OK')
    const called = await withdraw(id, 'stationManager', near._id)
    expect([codeOf(called), called.waves <= 6]).toEqual(['OK', true])
    expect(codeOf(await holders(near._id, 'holder'))).toBe('ACCESS.ROLE')
    expect(outputOf(await callAccount(cloud, 'getMe', {}, 'holder')).account?.grants).toEqual([])
    const [grant] = await database.all<GrantRecord>('grants', { accountId: id })
    expect(grant).toMatchObject({ endedBy: accountIdOf('staff'), reason: '工作有调整' })
    expect(grant?.endedAt).toEqual(expect.any(Number))
    const [notice] = await database.all<NoticeRecord>('notices', { accountId: id })
    expect(notice).toMatchObject({
      ...{ kind: 'roleWithdrawn', params: { role: 'stationManager', scopeName: near.name } },
    })
    const [row] = await database.all<AuditRecord>('audits', { target: id })
    expect(row).toMatchObject({
      ...{ action: 'account.withdrawRole', actor: accountIdOf('staff') },
      ...{ stationId: near._id, reason: '工作有调整' },
    })
    expect(codeOf(await withdraw(id, 'stationManager', near._id))).toBe('ACCOUNT.NO_SUCH_ROLE')
  })

  test('ROL-04: a manager withdraws a leader of the own station’s team', async () => {
    await member('keeper', '杨静雯', atStation('stationManager', near))
    const id = await member('leader', '刘志远', leads)
    expect(codeOf(await withdraw(id, 'teamLeader', team._id, 'foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await withdraw(id, 'teamLeader', team._id, 'keeper'))).toBe('OK')
    expect(await holderIds(team._id)).not.toContain(id)
  })

  test('a manager withdraws no manager, and nobody a volunteer’s role', async () => {
    await member('one', '徐振华', atStation('stationManager', near))
    const id = await member('other', '孙嘉怡', atStation('volunteer', near))
    expect(codeOf(await withdraw(accountIdOf('one'), 'stationManager', near._id, 'one'))).toBe(
      'ACCOUNT.MAY_NOT_INVITE',
    )
    for (const by of ['one', 'staff']) {
      expect(codeOf(await withdraw(id, 'volunteer', near._id, by))).toBe('ACCOUNT.MAY_NOT_INVITE')
    }
  })

  test('the role at a closed station can still be withdrawn', async () => {
    const id = await member('stale', '胡桂兰', atStation('stationManager', closed))
    expect(codeOf(await withdraw(id, 'stationManager', closed._id))).toBe('OK')
  })

  async function holderIds(scopeId: ScopeId): Promise<string[]> {
    const { holders: listed } = outputOf(await holders(scopeId, 'staff'))
    return listed.map(({ accountId }) => accountId)
  }
})

describe('giving a role back', () => {
  test('REG-23: ends it at once, by the holder’s own wish', async () => {
    const id = await member('tired', '朱思齐', leads)
    expect(outputOf(await resign('teamLeader', team._id, 'tired')).account.grants).toEqual([])
    const [grant] = await database.all<GrantRecord>('grants', { accountId: id })
    expect(grant).toMatchObject({ endedBy: id, reason: '自己退回' })
    expect(codeOf(await resign('teamLeader', team._id, 'tired'))).toBe('ACCOUNT.NO_SUCH_ROLE')
  })

  test('a volunteer leaves by the file instead', async () => {
    await member('serves', '赵玉梅', atStation('volunteer', near))
    expect(codeOf(await resign('volunteer', near._id, 'serves'))).toBe('ACCOUNT.VOLUNTEER_LEAVES')
  })
})

describe('the last administrator', () => {
  test('ROL-05: of two that end at once, one stays', async () => {
    for (let round = 0; round < 5; round++) {
      const [first, second] = [`admin-a-${round}`, `admin-b-${round}`]
      const ids = [
        await member(first, '甲乙', ASSOCIATION_STAFF),
        await member(second, '丙丁', ASSOCIATION_STAFF),
      ]
      await keepOnly(ids)
      const codes = (
        await Promise.all([
          resign('associationStaff', 'association', first),
          callAccount(cloud, 'closeAccount', {}, second),
        ])
      ).map(codeOf)
      expect(codes.sort()).toEqual(['ACCOUNT.LAST_ADMINISTRATOR', 'OK'])
    }
  }, 60_000)

  test('ROL-05: two who withdraw each other at once are not both gone', async () => {
    const ids = [
      await member('mutual-a', '甲乙', ASSOCIATION_STAFF),
      await member('mutual-b', '丙丁', ASSOCIATION_STAFF),
    ] as const
    await keepOnly(ids)
    const codes = (
      await Promise.all([
        withdraw(ids[1], 'associationStaff', 'association', 'mutual-a'),
        withdraw(ids[0], 'associationStaff', 'association', 'mutual-b'),
      ])
    ).map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
    const left = await database.all('grants', { role: 'associationStaff', endedAt: null })
    expect(left).toHaveLength(1)
  })

  /** Ends every other administrator, straight in the database. */
  async function keepOnly(ids: readonly string[]): Promise<void> {
    const standing = await database.all<GrantRecord>('grants', {
      ...{ role: 'associationStaff', endedAt: null },
    })
    for (const { _id, accountId } of standing) {
      if (ids.includes(accountId)) continue
      await database.update('grants', _id, { endedAt: Date.now() })
      await database.update('accounts', accountId, { grants: [] })
    }
  }
})
