import type { stationContract } from '@shared/station/contract'
import type { Team } from '@shared/station/model'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation, makeTeam } from '../../config/testing/stations'
import type { AccountRecord } from '../kit/accounts'
import type { AuditRecord } from '../kit/audit'
import type { GrantRecord } from '../kit/grants'
import type { NoticeRecord } from '../kit/notices'

type Listed = OutputOf<(typeof stationContract.actions)['listTeams']>

const near = makeStation('near')
const away = makeStation('faraway')
let cloud: LocalCloud
let database: RawDatabase
const ids: Record<string, string> = {}

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, away])
  const people = [
    { openId: 'proposer', displayName: '陈一鸣', grants: [atStation('volunteer', near)] },
    { openId: 'branch', grants: [atStation('volunteer', near)] },
    { openId: 'leaver', grants: [atStation('volunteer', near)] },
    { openId: 'foreign', grants: [atStation('volunteer', away)] },
    { openId: 'manager', grants: [atStation('stationManager', near)] },
    { openId: 'stranger', grants: [atStation('stationManager', away)] },
    { openId: 'staff', grants: [ASSOCIATION_STAFF] },
  ]
  for (const person of people) ids[person.openId] = await makeMember(cloud, database, person)
}, 30_000)
afterAll(() => cloud.stop())

function act(openId: string, action: string, input: object) {
  return cloud.call<{ team: Team }>('station', action, input, openId)
}
function found(openId: string, different: object = {}) {
  return act(openId, 'foundTeam', {
    ...{ id: clientId('team'), stationId: near._id, parentId: null },
    ...{ name: '槐安里社区志愿服务队', direction: '入户讲防骗', ...different },
  })
}
function decide(openId: string, teamId: string, different: object = {}) {
  const input = { teamId, accept: true, reason: '人和活动都有了', ...different }
  return act(openId, 'decideTeam', input)
}
const list = (openId: string) =>
  cloud.call<Listed>('station', 'listTeams', { stationId: near._id }, openId)
const teamsSeen = async (openId: string) =>
  outputOf(await list(openId)).teams.map(({ id, state }) => [id, state])

async function grantsOf(openId: string) {
  const [account] = await database.all<AccountRecord>('accounts', { _id: ids[openId] })
  return account?.grants.map(({ role, scopeId }) => [role, scopeId])
}

describe('a team that a volunteer proposes', () => {
  test('REG-01, REG-27, REG-26: waits, with its name, station and what it serves with', async () => {
    const called = await found('proposer')
    const { team } = outputOf(called)
    expect(team).toMatchObject({
      ...{ name: '槐安里社区志愿服务队', stationId: near._id, state: 'waiting', members: 0 },
      direction: '入户讲防骗',
    })
    expect(called.waves).toBeLessThanOrEqual(6)
    const listed = await list('manager')
    expect(outputOf(listed).teams.map(({ id }) => id)).toContain(team.id)
    expect(listed.waves).toBeLessThanOrEqual(3)
    expect(JSON.stringify(listed.reply)).not.toContain(ids.proposer)
  })

  test('REG-28: is led by who proposed it once it is accepted, and they are told', async () => {
    const { team } = outputOf(await found('proposer'))
    const called = await decide('manager', team.id)
    expect(outputOf(called).team).toMatchObject({ state: 'active', reason: '人和活动都有了' })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await grantsOf('proposer')).toContainEqual(['teamLeader', team.id])
    expect(await database.all<GrantRecord>('grants', { scopeId: team.id })).toMatchObject([
      { accountId: ids.proposer, role: 'teamLeader', by: ids.manager, endedAt: null },
    ])
    expect(await database.all<NoticeRecord>('notices', { record: team.id })).toMatchObject([
      { accountId: ids.proposer, kind: 'roleGiven' },
    ])
    expect(await database.all<AuditRecord>('audits', { target: team.id })).toMatchObject([
      { action: 'station.foundTeam', actor: ids.proposer },
      { action: 'station.decideTeam', reason: '人和活动都有了', subject: ids.proposer },
    ])
  })

  test('REG-28: is decided once; the same decision again changes nothing', async () => {
    const { team } = outputOf(await found('proposer'))
    const calls = await Promise.all(Array.from({ length: 5 }, () => decide('manager', team.id)))
    expect(calls.map(codeOf)).toEqual(Array(5).fill('OK'))
    expect(await database.all('grants', { scopeId: team.id })).toHaveLength(1)
    const turned = { accept: false, reason: '再想想' }
    expect(codeOf(await decide('staff', team.id, turned))).toBe('STATION.NOT_WAITING')
  })

  test('REG-28: is returned with a reason, which only who proposed it reads', async () => {
    const { team } = outputOf(await found('proposer'))
    const returned = { accept: false, reason: '还差两个人' }
    expect(outputOf(await decide('staff', team.id, returned)).team.state).toBe('returned')
    expect(await grantsOf('proposer')).not.toContainEqual(['teamLeader', team.id])
    expect(await teamsSeen('proposer')).toContainEqual([team.id, 'returned'])
    expect(await teamsSeen('branch')).not.toContainEqual([team.id, 'returned'])
  })

  test('REG-28: is led by nobody yet when who proposed it has left meanwhile', async () => {
    const { team } = outputOf(await found('leaver'))
    await database.update('accounts', ids.leaver ?? '', { grants: [] })
    expect(outputOf(await decide('manager', team.id)).team.state).toBe('active')
    expect(await database.all('grants', { scopeId: team.id })).toEqual([])
  })

  test('REG-27: is kept once for its id, and another’s id is refused', async () => {
    const id = clientId('team')
    const calls = await Promise.all(Array.from({ length: 5 }, () => found('proposer', { id })))
    expect(calls.map(codeOf)).toEqual(Array(5).fill('OK'))
    expect(codeOf(await found('branch', { id }))).toBe('REQUEST.REPLAYED')
  })

  test('STA-10, STA-11: has a name that follows one of the patterns', async () => {
    for (const [name, problem] of [
      ['志愿服务队', 'pattern'],
      ['全国反诈服务队', 'claims'],
      ['槐安门反诈总队', 'generalTeam'],
    ]) {
      const { reply } = await found('proposer', { name })
      expect(reply).toMatchObject({
        error: { code: 'STATION.TEAM_NAME', fields: { name: problem } },
      })
    }
    const unit = { name: '中国电信槐安门营业厅服务队', namedAfter: 'unit' }
    expect(codeOf(await found('proposer', unit))).toBe('OK')
  })
})

describe('a branch of a team', () => {
  let parentId: string
  beforeAll(async () => {
    parentId = outputOf(await found('proposer')).team.id
    outputOf(await decide('manager', parentId))
  })

  test('REG-15: asks its parent team, whose leader accepts it or returns it with a reason', async () => {
    const { team } = outputOf(await found('branch', { parentId, name: '槐安里反诈支队' }))
    expect(team).toMatchObject({ parentId, state: 'waiting' })
    expect(codeOf(await decide('branch', team.id))).toBe('ACCESS.ROLE')
    expect(await teamsSeen('proposer')).toContainEqual([team.id, 'waiting'])
    expect(outputOf(await decide('proposer', team.id)).team.state).toBe('active')
    expect(await grantsOf('branch')).toContainEqual(['teamLeader', team.id])
    const own = outputOf(await found('branch')).team
    expect(codeOf(await decide('proposer', own.id))).toBe('ACCESS.SCOPE')
    expect(codeOf(await decide('branch', own.id))).toBe('ACCESS.SCOPE')
  })

  test('REG-15: belongs to a team of the same station that serves', async () => {
    const foreign = makeTeam('foreign', away)
    const closed = makeTeam('closed', near, { state: 'closed' })
    await database.insert('teams', [foreign, closed])
    for (const parent of [foreign._id, closed._id, 'tem_nowhere']) {
      expect(codeOf(await found('branch', { parentId: parent }))).toBe('STATION.NO_PARENT')
    }
  })
})

describe('a team that serves', () => {
  test('REG-27: is founded at once by who keeps the station, and led by nobody yet', async () => {
    for (const openId of ['manager', 'staff']) {
      const { team } = outputOf(await found(openId))
      expect(team.state).toBe('active')
      expect(await database.all('grants', { scopeId: team.id })).toEqual([])
    }
  })

  test('is changed by its leader and its manager, with an audit row', async () => {
    const { team } = outputOf(await found('proposer'))
    outputOf(await decide('manager', team.id))
    const change = { teamId: team.id, direction: '教老人认诈骗' }
    const called = await act('proposer', 'editTeam', change)
    expect(outputOf(called).team.direction).toBe('教老人认诈骗')
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await act('branch', 'editTeam', change))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('manager', 'editTeam', change))).toBe('OK')
    const rows = await database.all<AuditRecord>('audits', {
      ...{ target: team.id, action: 'station.editTeam' },
    })
    expect(rows.map(({ actor }) => actor)).toEqual([ids.proposer, ids.manager])
    expect(codeOf(await act('manager', 'editTeam', { ...change, teamId: 'tem_nowhere' }))).toBe(
      'STATION.NO_TEAM',
    )
  })

  test('closes with a reason, and its leader leads no more', async () => {
    const { team } = outputOf(await found('proposer'))
    outputOf(await decide('manager', team.id))
    const close = { teamId: team.id, reason: '并到社区队' }
    expect(codeOf(await act('proposer', 'closeTeam', close))).toBe('ACCESS.ROLE')
    const called = await act('manager', 'closeTeam', close)
    expect(outputOf(called).team).toMatchObject({ state: 'closed', reason: '并到社区队' })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await grantsOf('proposer')).not.toContainEqual(['teamLeader', team.id])
    const [grant] = await database.all<GrantRecord>('grants', { scopeId: team.id })
    expect(grant).toMatchObject({ endedBy: ids.manager, reason: '并到社区队' })
    const told = await database.all<NoticeRecord>('notices', { record: team.id })
    expect(told.map(({ kind }) => kind).sort()).toEqual(['roleGiven', 'roleWithdrawn'])
    expect(await teamsSeen('manager')).not.toContainEqual([team.id, 'closed'])
    expect(codeOf(await act('manager', 'closeTeam', close))).toBe('OK')
    const again = { ...close, reason: '再关一次' }
    expect(codeOf(await act('manager', 'closeTeam', again))).toBe('STATION.NOT_WAITING')
    const edit = { teamId: team.id, direction: '教老人认诈骗' }
    expect(codeOf(await act('manager', 'editTeam', edit))).toBe('STATION.NO_TEAM')
    expect(codeOf(await act('proposer', 'editTeam', edit))).toBe('ACCESS.SCOPE')
  })
})

describe('who has no part in a station', () => {
  test('neither proposes, sees, decides nor closes its teams', async () => {
    const { team } = outputOf(await found('proposer'))
    expect(codeOf(await found('foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await list('foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await decide('stranger', team.id))).toBe('ACCESS.SCOPE')
    const close = { teamId: team.id, reason: '并到社区队' }
    expect(codeOf(await act('stranger', 'closeTeam', close))).toBe('ACCESS.SCOPE')
    expect(await database.all('teams', { _id: team.id })).toMatchObject([{ state: 'waiting' }])
  })
})
