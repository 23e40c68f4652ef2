/** Leaving, resting, coming back and being cleared: roles, counts and what the next act is told. */
import * as fc from 'fast-check'
import { consentTo } from '@shared/account/consent-texts'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { HOUR } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  fileOf,
  makeTeam,
  makeVolunteer,
  ofTeam,
  stockOf,
  type VolunteerSeed,
} from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import type { AuditRecord } from '../kit/audit'
import type { NoticeRecord } from '../kit/notices'
import type { TeamRecord } from '../kit/stations'
import type { VolunteerRecord } from './records'

type Actions = typeof volunteerContract.actions
const near = makeStation('near', { areaId: 'are_south' })
const far = makeStation('north')
const team = makeTeam('near', near, { members: 5 })
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  await database.insert('teams', [team])
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  for (const [openId, station] of [
    ['near', near],
    ['far', far],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
})
afterAll(() => cloud.stop())

const join = (different: Partial<VolunteerSeed> = {}) =>
  makeVolunteer(cloud, database, { station: near, ...different })
const act = <T = object>(action: keyof Actions, input: object, openId: string) =>
  callVolunteer<T>(cloud, action, input, openId)
const suspend = (volunteerId: string, until: number | null = null, openId = 'near') =>
  act('suspendVolunteer', { volunteerId, reason: '先歇一歇', until }, openId)
const restore = (volunteerId: string, openId = 'near') =>
  act('restoreVolunteer', { volunteerId, reason: '谈过了' }, openId)
const clear = (volunteerId: string, openId = 'near') =>
  act('clearVolunteer', { volunteerId, reason: '收了居民的钱' }, openId)
const leave = (openId: string) => act<{ file: OwnFile }>('leave', {}, openId)

async function rolesOf(accountId: string): Promise<string[]> {
  const [account] = await database.all<AccountRecord>('accounts', { _id: accountId })
  return (account?.grants ?? []).map(({ role }) => role)
}
async function noticesOf(accountId: string): Promise<string[]> {
  const notices = await database.all<NoticeRecord>('notices', { accountId })
  return notices.map(({ kind }) => kind).sort()
}

describe('leaving', () => {
  test('REG-23, VOL-03: nobody is asked; roles, teams and the count end, the next act is refused', async () => {
    const { openId, accountId, id } = await join({ teams: [team], grants: [ofTeam(team)] })
    expect(codeOf(await act('getMyTiers', {}, openId))).toBe('OK')
    const before = await stockOf(database, 'volunteers', near._id)
    for (let turn = 0; turn < 2; turn++) {
      expect(outputOf(await leave(openId)).file).toMatchObject({ state: 'left', teams: [] })
    }
    expect(await rolesOf(accountId)).toEqual([])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before - 1)
    expect(codeOf(await act('getMyTiers', {}, openId))).toBe('ACCESS.ROLE')
    const rows = await database.all<AuditRecord>('audits', { target: id })
    expect(rows.map(({ action }) => action)).toEqual(['volunteer.leave'])
  })

  test('REG-23: other roles stay, and so do those at another station', async () => {
    const elsewhere = makeTeam('elsewhere', far)
    await database.insert('teams', [elsewhere])
    const grants = [atStation('stationManager', far), ofTeam(elsewhere)]
    const { openId, accountId } = await join({ grants })
    outputOf(await leave(openId))
    expect(await rolesOf(accountId)).toEqual(['stationManager', 'teamLeader'])
  })

  test('REG-23: who is still learning leaves without having been counted', async () => {
    const { openId, id } = await join({ state: 'learning' })
    const before = await stockOf(database, 'volunteers')
    expect(outputOf(await leave(openId)).file.state).toBe('left')
    expect(await stockOf(database, 'volunteers')).toBe(before)
    expect(codeOf(await restore(id))).toBe('VOLUNTEER.NOT_ACTIVE')
  })
})

describe('suspending', () => {
  test('REG-24, VOL-18: the role stops at once, its owner is told, and all comes back', async () => {
    const { openId, accountId, id } = await join({ teams: [team], grants: [ofTeam(team)] })
    const before = await stockOf(database, 'volunteers', near._id)
    for (let turn = 0; turn < 2; turn++) outputOf(await suspend(id))
    expect(codeOf(await act('getMyTiers', {}, openId))).toBe('ACCESS.ROLE')
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before - 1)
    const { file } = outputOf(await act<{ file: OwnFile }>('getMyFile', {}, openId))
    expect(file).toMatchObject({ state: 'suspended', teams: [{ id: team._id }] })
    for (let turn = 0; turn < 2; turn++) outputOf(await restore(id))
    expect(codeOf(await act('getMyTiers', {}, openId))).toBe('OK')
    expect(await rolesOf(accountId)).toEqual(['volunteer'])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before)
    expect(await noticesOf(accountId)).toEqual(['restored', 'suspended'])
    const rows = await database.all<AuditRecord>('audits', { target: id, subject: accountId })
    expect(rows.map(({ action, reason }) => `${action} ${reason ?? ''}`)).toEqual([
      'volunteer.suspendVolunteer 先歇一歇',
      'volunteer.restoreVolunteer 谈过了',
    ])
  })

  test('REG-24: one that ends by itself is ended by the clock, once', async () => {
    const { accountId, id } = await join()
    const other = await join()
    const before = await stockOf(database, 'volunteers', near._id)
    outputOf(await suspend(id, Date.now() + 1500))
    outputOf(await suspend(other.id, Date.now() + HOUR))
    await cloud.fireTimer('volunteer')
    expect((await fileOf(database, id)).state).toBe('suspended')
    await new Promise((done) => setTimeout(done, 1600))
    await Promise.all([cloud.fireTimer('volunteer'), cloud.fireTimer('volunteer')])
    await cloud.fireTimer('volunteer')
    expect(await fileOf(database, id)).toMatchObject({ state: 'active', suspendedUntil: null })
    expect((await fileOf(database, other.id)).state).toBe('suspended')
    expect(await rolesOf(accountId)).toEqual(['volunteer'])
    expect(await noticesOf(accountId)).toEqual(['restored', 'suspended'])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before - 1)
  })

  test('REG-24: takes a reason and a coming day, by the own station only', async () => {
    const { id } = await join()
    expect(codeOf(await suspend(id, Date.now() - 1))).toBe('REQUEST.INVALID')
    const input = { volunteerId: id, reason: '', until: null }
    expect(codeOf(await act('suspendVolunteer', input, 'near'))).toBe('REQUEST.INVALID')
    for (const refused of [suspend(id, null, 'far'), restore(id, 'far'), clear(id, 'far')]) {
      expect(codeOf(await refused)).toBe('ACCESS.SCOPE')
    }
    expect(codeOf(await suspend('vol_nobody'))).toBe('VOLUNTEER.NO_FILE')
    const learning = await join({ state: 'learning' })
    expect(codeOf(await suspend(learning.id))).toBe('VOLUNTEER.NOT_ACTIVE')
  })

  test('REG-24: who rests keeps no transfer waiting', async () => {
    const { openId, id } = await join()
    const transfer = { id: clientId('transfer'), stationId: far._id }
    outputOf(await act('askTransfer', transfer, openId))
    outputOf(await suspend(id))
    const decision = { transferId: transfer.id, accept: true, reason: '欢迎过来' }
    expect(codeOf(await act('decideTransfer', decision, 'far'))).toBe('VOLUNTEER.NOT_WAITING')
  })
})

describe('clearing', () => {
  test('REG-24: needs a reason, ends the role and keeps file and facts', async () => {
    const { openId, accountId, id } = await join({ teams: [team], phone: '13812342071' })
    expect(codeOf(await act('clearVolunteer', { volunteerId: id }, 'near'))).toBe('REQUEST.INVALID')
    const [{ members = 0 } = {}] = await database.all<TeamRecord>('teams', { _id: team._id })
    for (let turn = 0; turn < 2; turn++) outputOf(await clear(id))
    const file = await fileOf(database, id)
    expect(file).toMatchObject({ state: 'cleared', teams: [], person: { maskedName: '陈**' } })
    expect(await rolesOf(accountId)).toEqual([])
    expect(await noticesOf(accountId)).toEqual(['cleared'])
    const [after] = await database.all<TeamRecord>('teams', { _id: team._id })
    expect(after?.members).toBe(members - 1)
    expect(await database.all('facts', { _id: `fct_seed.${id}` })).toHaveLength(1)
    expect(outputOf(await leave(openId)).file.state).toBe('cleared')
    const mine = outputOf(await act<{ file: OwnFile }>('getMyFile', {}, openId)).file
    expect(mine.history.map(({ note }) => note)).toContain('收了居民的钱')
  })

  test('REG-24: leaving first is no way around it, and only the station ends it', async () => {
    const { openId, accountId, id } = await join()
    outputOf(await leave(openId))
    outputOf(await clear(id, 'staff'))
    expect((await fileOf(database, id)).state).toBe('cleared')
    outputOf(await restore(id))
    expect((await fileOf(database, id)).state).toBe('active')
    expect(await rolesOf(accountId)).toEqual(['volunteer'])
  })

  test('REG-24: a cleared person applies to no station alone, also with an application that waits', async () => {
    const { openId, id } = await join()
    const apply = (applicationId: string) => {
      const consents = [consentTo('volunteerAgreement'), consentTo('confidentiality')]
      const said = {
        name: '陈一鸣',
        birthMonth: '1990-05',
        skills: ['law'],
        spareTimes: ['weekend'],
      }
      const input = { id: applicationId, stationId: far._id, fields: said, consents }
      return act('submitApplication', input, openId)
    }
    outputOf(await leave(openId))
    const applicationId = clientId('application')
    outputOf(await apply(applicationId))
    outputOf(await clear(id, 'staff'))
    const decision = { id: clientId('decision'), stationId: far._id }
    const decisions = [{ verdict: 'approve', applicationId }]
    outputOf(await act('decideApplications', { ...decision, decisions }, 'far'))
    expect((await fileOf(database, id)).state).toBe('cleared')
    outputOf(await act('withdrawApplication', { applicationId }, openId))
    expect(codeOf(await apply(clientId('application')))).toBe('VOLUNTEER.AT_STATION')
  })

  test('REG-24: who had not finished the lesson has it to do still', async () => {
    const { accountId, id } = await join({ state: 'learning' })
    outputOf(await clear(id))
    outputOf(await restore(id))
    expect((await fileOf(database, id)).state).toBe('learning')
    expect(await rolesOf(accountId)).toEqual([])
  })
})

describe('counting', () => {
  const stations = [near, far] as const
  // Most are taken back, so that the walk does not end with everybody gone.
  const steps = ['suspend', 'restore', 'restore', 'move', 'move', 'clear', 'leave'] as const

  test('TIER-07, PLAN-04: whatever happens in whatever order, a station’s facts are its files on duty', async () => {
    const people = await Promise.all(
      Array.from({ length: 6 }, (_, index) => join({ station: stations[index % 2] ?? near })),
    )
    const anyStep = fc.tuple(
      fc.nat(people.length - 1),
      fc.constantFrom(...steps, ...steps.slice(0, 5)),
    )
    const outcomes = new Set<string>()
    const walks = fc.sample(fc.array(anyStep, { minLength: 30, maxLength: 30 }), 2)
    for (const walk of walks) {
      // Three at a time, so that they also meet each other.
      for (let start = 0; start < walk.length; start += 3) {
        await Promise.all(walk.slice(start, start + 3).map(([who, step]) => take(step, who)))
      }
      for (const { _id } of stations) {
        const files = await database.all<VolunteerRecord>('volunteers', { stationId: _id })
        const onDuty = files.filter(({ state }) => state === 'active').length
        expect(await stockOf(database, 'volunteers', _id)).toBe(onDuty)
      }
      for (const { accountId, id } of people) {
        const file = await fileOf(database, id)
        const [account] = await database.all<AccountRecord>('accounts', { _id: accountId })
        const places = account?.grants.map(({ scopeId }) => scopeId)
        expect(places).toEqual(file.state === 'active' ? [file.stationId] : [])
      }
    }

    const refusals = ['NOT_ACTIVE', 'NOT_WAITING', 'TRANSFER_WAITS', 'NO_STATION']
    const expected = ['OK', ...refusals.map((name) => `VOLUNTEER.${name}`)]
    expect([...outcomes].filter((code) => !expected.includes(code))).toEqual([])
    const moved = await database.all('transfers', { state: 'accepted' })
    expect(moved.length).toBeGreaterThan(0)

    async function take(step: (typeof steps)[number], who: number): Promise<void> {
      const { openId, id } = people[who] ?? { openId: '', id: '' }
      if (step === 'suspend') outcomes.add(codeOf(await suspend(id, null, 'staff')))
      if (step === 'restore') outcomes.add(codeOf(await restore(id, 'staff')))
      if (step === 'leave') outcomes.add(codeOf(await leave(openId)))
      if (step === 'clear') outcomes.add(codeOf(await clear(id, 'staff')))
      if (step === 'move') {
        const { stationId } = await fileOf(database, id)
        const target = stationId === near._id ? far : near
        const transfer = { id: clientId('transfer'), stationId: target._id }
        const decision = { transferId: transfer.id, accept: true, reason: '欢迎过来' }
        outcomes.add(codeOf(await act('askTransfer', transfer, openId)))
        outcomes.add(codeOf(await act('decideTransfer', decision, 'staff')))
      }
    }
  }, 60_000)
})
