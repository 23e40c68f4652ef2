/** The association's duty list, and how fast a station answers. */
import type { DutyPerson, ResponseFigures } from '@shared/help/duty-model'
import { DAY, localDate } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { handIn } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'

const near = makeStation('near', { duty: true, areaId: 'are_south' })
const far = makeStation('north', { areaId: 'are_north' })
let cloud: LocalCloud
let database: RawDatabase
let [zhou, feng, manager, over] = ['', '', '', '']

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  const member = (openId: string, more: object) => makeMember(cloud, database, { openId, ...more })
  zhou = await member('zhou', { displayName: '周明远', grants: [ASSOCIATION_STAFF] })
  feng = await member('feng', { displayName: '冯立新', grants: [ASSOCIATION_STAFF] })
  manager = await member('manager', { grants: [atStation('stationManager', near)] })
  over = await member('over', { grants: [{ ...ASSOCIATION_STAFF, until: Date.now() - DAY }] })
  const watches = { role: 'supervisor', scope: 'area', scopeName: '南片' }
  await member('supervisor', { grants: [{ ...watches, scopeId: 'are_south' }] })
}, 30_000)
afterAll(() => cloud.stop())

type Turns = { accountId: string; weekdays: number[] }[]
const set = (turns: Turns, openId = 'zhou') =>
  cloud.call<{ people: DutyPerson[] }>('help', 'setAssociationDuty', { turns }, openId)
const turn = (accountId: string, ...weekdays: number[]) => ({ accountId, weekdays })

describe('the association’s duty list', () => {
  test('D-16: is set in order, by weekday, and read with covered names', async () => {
    expect(outputOf(await cloud.call('help', 'getAssociationDuty', {}, 'zhou'))).toEqual({
      people: [],
    })
    const people = [
      { accountId: feng, maskedName: '冯**', weekdays: [6, 0] },
      { accountId: zhou, maskedName: '周**', weekdays: [1, 2, 3, 4, 5] },
    ]
    const called = await set([turn(feng, 6, 0), turn(zhou, 1, 2, 3, 4, 5)])
    expect(outputOf(called)).toEqual({ people })
    expect(called.waves).toBeLessThanOrEqual(6)
    const read = await cloud.call('help', 'getAssociationDuty', {}, 'feng')
    expect(outputOf(read)).toEqual({ people })
    expect(read.waves).toBeLessThanOrEqual(3)
    outputOf(await set([turn(zhou)]))
    const rows = await database.all<AuditRecord>('audits', { action: 'help.setAssociationDuty' })
    expect(rows.map(({ actor, target }) => [actor, target])).toEqual([
      [zhou, 'association'],
      [zhou, 'association'],
    ])
  })

  test.each([
    ['somebody who only keeps a station', () => [turn(manager, 1)]],
    ['somebody whose role is over', () => [turn(over, 1)]],
    ['somebody who does not exist', () => [turn('acc_nobody', 1)]],
    ['the same person twice', () => [turn(zhou, 1), turn(zhou, 2)]],
  ])('D-16: refuses %s', async (_who, turns) => {
    const before = await database.all('association_duty')
    expect(codeOf(await set(turns()))).toBe('HELP.DUTY_PEOPLE')
    expect(await database.all('association_duty')).toEqual(before)
  })

  test('D-16, ROL-05: is the association’s alone', async () => {
    expect(codeOf(await set([turn(zhou, 1)], 'manager'))).toBe('ACCESS.ROLE')
    expect(codeOf(await cloud.call('help', 'getAssociationDuty', {}, 'supervisor'))).toBe(
      'ACCESS.ROLE',
    )
  })
})

describe('how fast a station answers', () => {
  const figures = (openId: string, stationId = near._id) =>
    cloud.call<ResponseFigures>('help', 'getResponseFigures', { stationId }, openId)

  test('D-22: comes from the roll-up of this year, satisfaction from thirty answers on', async () => {
    const none = outputOf(await figures('manager'))
    expect(none).toEqual({
      ...{ reports: 0, open: 0, inTime: 0, late: 0 },
      satisfaction: { basisPoints: null, answers: 0 },
    })
    await handIn(cloud, { stationId: near._id })
    await handIn(cloud, { stationId: near._id, aboutStation: true })
    const counts = {
      reports: 40,
      contactsInTime: 31,
      contactsLate: 4,
      help1: 2,
      help4: 7,
      help5: 20,
    }
    const _id = `${near._id}.${localDate(Date.now()).slice(0, 4)}`
    await database.insert('rollups', [{ _id, counts }])
    const called = await figures('manager')
    expect(outputOf(called)).toEqual({
      ...{ reports: 40, open: 1, inTime: 31, late: 4 },
      satisfaction: { basisPoints: null, answers: 29 },
    })
    expect(called.waves).toBeLessThanOrEqual(3)
    await database.update('rollups', _id, { 'counts.help2': 1 })
    expect(outputOf(await figures('zhou')).satisfaction).toEqual({
      ...{ basisPoints: 9000, answers: 30 },
    })
  })

  test('ROL-07: a supervisor sees those of the own area, a manager those of the own station', async () => {
    expect(codeOf(await figures('supervisor'))).toBe('OK')
    expect(codeOf(await figures('supervisor', far._id))).toBe('ACCESS.SCOPE')
    expect(codeOf(await figures('manager', far._id))).toBe('ACCESS.SCOPE')
    expect(codeOf(await figures('zhou', far._id))).toBe('OK')
  })
})
