import type { stationContract } from '@shared/station/contract'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { handIn } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'
import type { FactRecord } from '../kit/facts'

type Actions = typeof stationContract.actions
type Kept = OutputOf<Actions['changeStationState']>
type Listed = OutputOf<Actions['listStations']>

const duty = makeStation('duty', { duty: true })
const near = makeStation('near', {
  ...{ areaId: 'are_home', kinds: ['station', 'educationBase'], newlyDeveloped: true },
  history: [{ at: 1, what: 'opened', reason: '' }],
})
const plain = makeStation('plain')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [duty, near, plain])
  const grants = [duty, near, plain].map((station) => atStation('stationManager', station))
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

function become(state: string, different: object = {}) {
  const input = { stationId: near._id, state, reason: '装修', ...different }
  return cloud.call<Kept>('station', 'changeStationState', input, 'manager')
}
/** What is counted of the station itself; its reports are counted beside it. */
async function stock(): Promise<FactRecord[]> {
  const facts = await database.all<FactRecord>('facts', { stationId: near._id, areaId: 'are_home' })
  return facts.filter(({ counts }) => counts.stations !== undefined)
}
const listed = async () =>
  outputOf(await cloud.call<Listed>('station', 'listStations')).stations.map(({ id }) => id)

describe('a station', () => {
  test('D-16: pauses with a day to be back, and its reports go to the duty station meanwhile', async () => {
    const before = await handIn(cloud, { stationId: near._id })
    expect(before.receipt.stationName).toBe(near.name)
    const called = await become('paused', { backOn: '2026-12-01' })
    expect(outputOf(called).station).toMatchObject({ state: 'paused', backOn: '2026-12-01' })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await listed()).toContain(near._id)
    const meanwhile = await handIn(cloud, { stationId: near._id })
    expect(meanwhile.receipt.stationName).toBe(duty.name)
    const rows = await database.all<AuditRecord>('audits', { target: near._id })
    expect(rows).toMatchObject([{ action: 'station.changeStationState', reason: '装修' }])
  })

  test('D-16: serves again, and takes reports again', async () => {
    const reopened = outputOf(await become('open', { reason: '装修好了' })).station
    expect(reopened.state).toBe('open')
    expect(reopened).not.toHaveProperty('backOn')
    const after = await handIn(cloud, { stationId: near._id })
    expect(after.receipt.stationName).toBe(near.name)
    expect(await stock()).toEqual([])
  })

  test('closes only with every case done', async () => {
    expect(codeOf(await become('closed'))).toBe('STATION.OPEN_CASES')
    const open = await database.all<{ _id: string }>('reports', { stationId: near._id, open: true })
    expect(open).toHaveLength(2)
    for (const { _id } of open) await database.update('reports', _id, { open: false })
    const called = await become('closed', { reason: '院子拆了' })
    expect(outputOf(called).station.state).toBe('closed')
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(await listed()).not.toContain(near._id)
  })

  test('PLAN-04: leaves the plan’s count as it closes and comes back to it, each once', async () => {
    expect(codeOf(await become('closed', { reason: '院子拆了' }))).toBe('OK')
    expect((await stock()).map(({ counts }) => counts)).toEqual([
      { stations: -1, educationBases: -1 },
    ])
    const back = outputOf(await become('open', { reason: '搬到新址' })).station
    expect(back.history.map(({ what, reason }) => [what, reason])).toEqual([
      ['opened', ''],
      ['paused', '装修'],
      ['reopened', '装修好了'],
      ['closed', '院子拆了'],
      ['reopened', '搬到新址'],
    ])
    const sum = (await stock()).reduce((total, { counts }) => total + (counts.stations ?? 0), 0)
    expect(sum).toBe(0)
  })

  test('PLAN-02: that never counted leaves no count', async () => {
    const input = { stationId: plain._id, state: 'closed', reason: '并到总站' }
    outputOf(await cloud.call('station', 'changeStationState', input, 'staff'))
    expect(await database.all('facts', { stationId: plain._id })).toEqual([])
  })

  test('D-16: on duty for its area neither pauses nor closes', async () => {
    for (const state of ['paused', 'closed']) {
      expect(codeOf(await become(state, { stationId: duty._id }))).toBe('STATION.DUTY')
    }
    expect(await database.all('stations', { _id: duty._id })).toMatchObject([{ open: true }])
  })

  test('is not changed to what it is, nor without a reason', async () => {
    expect(codeOf(await become('open'))).toBe('STATION.STATE')
    expect(codeOf(await become('paused', { reason: ' ' }))).toBe('REQUEST.INVALID')
    expect(codeOf(await become('sold'))).toBe('REQUEST.INVALID')
  })
})
