/** The roster of a station: searching it, reading one file, taking it along. */
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  makeIdNumber,
  makeTeam,
  makeVolunteer,
  volunteerRecord,
  type Volunteer,
} from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'

type Actions = typeof volunteerContract.actions
type Listed = OutputOf<Actions['listVolunteers']>
type Exported = OutputOf<Actions['exportRoster']>
type FullFile = OutputOf<Actions['readFile']>

const HOUSE = 5000
const near = makeStation('near', { areaId: 'are_south' })
const full = makeStation('full', { areaId: 'are_south' })
const north = makeStation('north')
const team = makeTeam('near', near)
const SINCE = Date.parse('2026-01-01T00:00:00Z')
const told = { name: '林小满', phone: '13812342071', birthMonth: '1990-05' }
const idNumber = makeIdNumber()
let cloud: LocalCloud
let database: RawDatabase
let person: Volunteer

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, full, north])
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  for (const [openId, stations] of [
    ['manager', [near, full]],
    ['north', [north]],
  ] as const) {
    const grants = stations.map((station) => atStation('stationManager', station))
    await makeMember(cloud, database, { openId, grants })
  }
  for (const [openId, scopeId] of [
    ['south-eye', 'are_south'],
    ['north-eye', 'are_north'],
  ] as const) {
    const grant = { role: 'supervisor', scope: 'area', scopeId, scopeName: '片区' } as const
    await makeMember(cloud, database, { openId, grants: [grant] })
  }
  person = await makeVolunteer(cloud, database, {
    ...{ station: near, ...told, idNumber, teams: [team], since: SINCE },
  })
  const one = volunteerRecord('one', { station: full, phone: '13900001234' })
  await database.insert(
    'volunteers',
    Array.from({ length: HOUSE }, (_, index) => ({
      ...one,
      ...{ _id: `vol_full${index}`, accountId: `acc_full${index}` },
      volunteerNo: `HA-${String(100_000 + index)}`,
      // Three a moment, so that pages begin in the middle of one.
      since: SINCE + Math.floor(index / 3),
      state: index % 10 === 0 ? 'left' : 'active',
      lastFourHash: index % 500 === 7 ? one.lastFourHash : null,
    })),
  )
}, 120_000)
afterAll(() => cloud.stop())

const act = <T>(action: keyof Actions, input: object, openId = 'manager') =>
  callVolunteer<T>(cloud, action, input, openId)
const list = (input: object, openId?: string) => act<Listed>('listVolunteers', input, openId)
const auditsOf = (filter: object) => database.all<AuditRecord>('audits', filter)

describe('the list', () => {
  test('REG-38: pages of twenty out of 5,000, each once, newest first, in three waves at most', async () => {
    const seen: string[] = []
    let before: { since: number; id: string } | undefined
    for (let page = 0; page < 3; page++) {
      const called = await list({ stationId: full._id, ...(before ? { before } : {}) })
      const { volunteers, total, more } = outputOf(called)
      expect([volunteers.length, total, more]).toEqual([20, HOUSE, true])
      expect(called.waves).toBeLessThanOrEqual(3)
      seen.push(...volunteers.map(({ id }) => id))
      const last = volunteers[19]
      before = last && { since: last.since, id: last.id }
    }
    expect(new Set(seen).size).toBe(60)
    const newest = Array.from({ length: 60 }, (_, index) => Math.floor((HOUSE - 1 - index) / 3))
    expect(seen.map((id) => Math.floor(Number(id.slice(8)) / 3))).toEqual(newest)
  })

  test('REG-38: by state, with the count of that state', async () => {
    const called = await list({ stationId: full._id, state: 'left' })
    const { volunteers, total } = outputOf(called)
    expect(total).toBe(HOUSE / 10)
    expect(new Set(volunteers.map(({ state }) => state))).toEqual(new Set(['left']))
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('REG-38, R-29: by number, with or without its letters, and by the last four digits of the phone', async () => {
    for (const search of ['HA-104321', 'ha-104321', '104321']) {
      const { volunteers, total } = outputOf(await list({ stationId: full._id, search }))
      expect([volunteers.map(({ id }) => id), total]).toEqual([['vol_full4321'], 1])
    }
    const called = await list({ stationId: full._id, search: '1234' })
    const { volunteers, total } = outputOf(called)
    expect([volunteers.length, total]).toEqual([10, 10])
    expect(called.waves).toBeLessThanOrEqual(3)
    for (const search of ['9999', 'HA-999999']) {
      expect(outputOf(await list({ stationId: full._id, search }))).toMatchObject({ total: 0 })
    }
  })

  test('R-29: a search ends at the own station', async () => {
    const { volunteers } = outputOf(await list({ stationId: full._id, search: person.no }))
    expect(volunteers).toEqual([])
  })

  test('PRV-02, R-29: names and phones are covered; supervisors see their own area', async () => {
    const called = await list({ stationId: near._id }, 'south-eye')
    expect(outputOf(called).volunteers).toMatchObject([
      { volunteerNo: person.no, maskedName: '林**', maskedPhone: '138****2071', state: 'active' },
    ])
    expect(JSON.stringify(called.reply)).not.toMatch(/林小满|13812342071/)
    expect(codeOf(await list({ stationId: near._id }, 'north-eye'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await list({ stationId: near._id }, 'north'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await list({ stationId: near._id }, person.openId))).toBe('ACCESS.ROLE')
  })
})

describe('reading one file', () => {
  const read = (reason: string, openId?: string) =>
    act<FullFile>('readFile', { volunteerId: person.id, reason }, openId)

  test('REG-05, PRV-02, R-29: takes a reason that stays in the audit, and shows the number’s ends only', async () => {
    const called = await read('核对证件 13812342071')
    const { file } = outputOf(called)
    expect(file).toMatchObject({ ...told, volunteerNo: person.no, stationName: near.name })
    expect(file.idNumber).toBe(`1${'*'.repeat(16)}${idNumber.slice(-1)}`)
    expect(called.waves).toBeLessThanOrEqual(3)
    const rows = await auditsOf({ target: person.id, action: 'volunteer.readFile' })
    expect(rows).toMatchObject([
      { subject: person.accountId, stationId: near._id, role: 'stationManager' },
    ])
    expect(rows[0]?.reason).toContain('核对证件')
  })

  test('PRV-02: no reason, no file; a foreign station, an overseer or the volunteer itself neither', async () => {
    const before = await auditsOf({ target: person.id })
    expect(codeOf(await read(''))).toBe('REQUEST.INVALID')
    expect(codeOf(await read('想看看', 'north'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await read('想看看', 'south-eye'))).toBe('ACCESS.ROLE')
    expect(codeOf(await read('想看看', person.openId))).toBe('ACCESS.ROLE')
    expect(await auditsOf({ target: person.id })).toEqual(before)
  })

  test('R-29: the row is there even when the file then cannot be opened', async () => {
    const broken = await makeVolunteer(cloud, database, { station: near, state: 'left' })
    await database.update('volunteers', broken.id, { 'person.name.key': 'gone' })
    const called = await act('readFile', { volunteerId: broken.id, reason: '核对证件' })
    expect(codeOf(called)).toBe('INTERNAL.FAILED')
    expect(await auditsOf({ target: broken.id })).toHaveLength(1)
  })
})

describe('the roster to take along', () => {
  test('REG-38, FRM-03: has the handbook’s columns for those on duty, and is written down for each', async () => {
    const input = { stationId: near._id, reason: '街道要名册' }
    const { rows, next } = outputOf(await act<Exported>('exportRoster', input))
    expect(rows).toMatchObject([
      { name: '林小满', phone: told.phone, volunteerNo: person.no, teams: team.name },
    ])
    expect(rows[0]?.age).toBeGreaterThanOrEqual(35)
    expect(next).toBeNull()
    const written = await auditsOf({ action: 'volunteer.exportRoster', stationId: near._id })
    expect(written.map(({ subject, reason }) => [subject, reason])).toEqual(
      expect.arrayContaining([
        [null, '街道要名册'],
        [person.accountId, '街道要名册'],
      ]),
    )
  })

  test('FRM-03: a hundred a page; a foreign station or no reason is refused', async () => {
    // The rows of `full` share one sealed person, which only its own record can open.
    const sealed = await makeRows(101)
    const first = outputOf(
      await act<Exported>('exportRoster', { stationId: north._id, reason: '年底盘点' }, 'staff'),
    )
    expect(first.rows).toHaveLength(100)
    expect(first.next).not.toBeNull()
    const rest = { stationId: north._id, reason: '年底盘点', before: first.next }
    const second = outputOf(await act<Exported>('exportRoster', rest, 'staff'))
    expect([second.rows.length, second.next]).toEqual([1, null])
    const numbers = [...first.rows, ...second.rows].map(({ volunteerNo }) => volunteerNo)
    expect(numbers.sort()).toEqual(sealed.sort())
    const refused = { stationId: near._id, reason: '年底盘点' }
    expect(codeOf(await act('exportRoster', refused, 'north'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('exportRoster', { stationId: near._id }))).toBe('REQUEST.INVALID')
  })

  async function makeRows(length: number): Promise<string[]> {
    const files = Array.from({ length }, (_, index) =>
      volunteerRecord(`north-${index}`, { station: north, since: SINCE + Math.floor(index / 4) }),
    )
    await database.insert('volunteers', files)
    return files.map(({ volunteerNo }) => volunteerNo)
  }
})
