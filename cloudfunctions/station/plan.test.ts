import type { stationContract } from '@shared/station/contract'
import type { Counts } from '@shared/desk/rules'
import type { Milestone } from '@shared/station/plan-model'
import { NO_NUMBERS, templateMilestones } from '@shared/station/plan-rules'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { addDays, instantOf, localDate } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeArea, makeStation } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'

type Actions = typeof stationContract.actions
type Save = Actions['savePlan']
type Told = OutputOf<Actions['getPlan']>
type Versions = OutputOf<Actions['listPlanVersions']>

const TODAY = localDate(Date.now())
const day = (from: number) => addDays(TODAY, from)
const home = makeStation('home', { areaId: 'are_home' })
let cloud: LocalCloud
let database: RawDatabase
let staffId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [home, makeStation('foreign', { areaId: 'are_other' })])
  await database.insert(
    'areas',
    ['home', 'saved', 'raced', 'rolled', 'early', 'many'].map((key) => makeArea(key)),
  )
  staffId = await makeMember(cloud, database, {
    ...{ openId: 'staff', displayName: '周明远', grants: [ASSOCIATION_STAFF] },
  })
  await makeMember(cloud, database, { openId: 'second', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, {
    ...{ openId: 'manager', grants: [atStation('stationManager', home)] },
  })
  await makeMember(cloud, database, {
    openId: 'foreign',
    grants: [atStation('stationManager', { _id: 'stn_foreign', name: 'foreign' })],
  })
}, 30_000)
afterAll(() => cloud.stop())

const milestone = (on: string, volunteers: number): Milestone => ({
  ...{ on, label: '一步' },
  targets: { ...NO_NUMBERS, volunteers },
})
const plan = (areaId: string, different: Partial<InputOf<Save>> = {}): InputOf<Save> => ({
  ...{ areaId, version: 0, reason: '定今年的目标', startsOn: day(-100) },
  baseline: { ...NO_NUMBERS, volunteers: 7 },
  milestones: [milestone(day(-50), 100), milestone(day(50), 300), milestone(day(300), 400)],
  ...different,
})
const save = (input: InputOf<Save>, openId = 'staff') =>
  cloud.call<OutputOf<Save>>('station', 'savePlan', input, openId)
const read = (areaId: string, openId = 'staff', on?: string) =>
  cloud.call<Told>('station', 'getPlan', { areaId, ...(on ? { on } : {}) }, openId)
const versionsOf = (areaId: string, openId = 'staff') =>
  cloud.call<Versions>('station', 'listPlanVersions', { areaId }, openId)
const roll = (areaId: string, version: number) =>
  cloud.call<OutputOf<Actions['rollPlan']>>(
    ...(['station', 'rollPlan', { areaId, version, reason: '新的一年' }, 'staff'] as const),
  )

let facts = 0
/** What came to an area (or went) on these days, folded. */
async function happened(areaId: string, days: readonly (readonly [number, Counts])[]) {
  const records = days.map(([from, counts]) => ({
    _id: `fct_${(facts += 1)}000`,
    ...{ at: instantOf(day(from), 0), stationId: null, areaId, counts, folded: false },
  }))
  await database.insert('facts', records)
  while ((await database.all('facts', { folded: false })).length > 0) await cloud.fireTimer('desk')
}

describe('the plan of an area', () => {
  test('PLAN-01: is none before it is made, and then says what stands', async () => {
    await happened('are_home', [
      [-200, { volunteers: 7, stations: 2 }],
      [-90, { volunteers: 80 }],
      [-50, { volunteers: 12 }],
      [-49, { volunteers: 30, publicists: 4 }],
      [-1, { volunteers: -2 }],
      [0, { volunteers: 60 }],
    ])
    expect(outputOf(await read('are_home'))).toMatchObject({
      ...{ plan: null, paces: [], areaName: '槐安门街道' },
      stock: { ...NO_NUMBERS, volunteers: 187, stations: 2, publicists: 4 },
    })
  })

  test('PLAN-02, PLAN-04: tells plan, actual, gap and what is due today, over what was there before', async () => {
    const saved = outputOf(await save(plan('are_home'))).plan
    const called = await read('are_home', 'manager')
    const { milestoneOn, daysLeft, paces, plan: told } = outputOf(called)
    expect([told, milestoneOn, daysLeft]).toEqual([saved, day(50), 50])
    expect(paces.map(({ metric }) => metric)).toEqual([
      ...['publicists', 'lecturers', 'stations', 'educationBases', 'volunteers'],
    ])
    expect(paces[4]).toEqual({
      ...{ metric: 'volunteers', actual: 180, target: 300, due: 200 },
      ...{ behind: 20, gap: 120, basisPoints: 6000 },
    })
    expect(paces[0]).toMatchObject({ actual: 4, target: 0, due: 0, behind: -4, basisPoints: null })
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('PLAN-04, TIER-07: tells at a milestone that is over what stood at its end', async () => {
    const called = await read('are_home', 'staff', day(-50))
    const { milestoneOn, daysLeft, paces } = outputOf(called)
    expect([milestoneOn, daysLeft]).toEqual([day(-50), -50])
    expect(paces[4]).toMatchObject({ actual: 92, target: 100, due: 100, behind: 8 })
    expect(called.waves).toBeLessThanOrEqual(3)
    const later = outputOf(await read('are_home', 'staff', day(300))).paces[4]
    expect(later).toMatchObject({ actual: 180, target: 400, due: 200, behind: 20, gap: 220 })
  })

  test('PLAN-04: asks nothing before it begins', async () => {
    const startsOn = day(10)
    const input = plan('are_many', { startsOn, milestones: [milestone(day(40), 100)] })
    outputOf(await save(input))
    const { paces } = outputOf(await read('are_many'))
    expect(paces[4]).toMatchObject({ due: 0, target: 100 })
  })

  test('PLAN-04: costs no more of two hundred stations and a year of facts', async () => {
    const many = Array.from({ length: 200 }, (_, index) => makeStation(`many${index}`))
    await database.insert(
      'stations',
      many.map((one) => ({ ...one, areaId: 'are_many' })),
    )
    const all = Array.from({ length: 366 }, (_, index) => [-index, { volunteers: 1 }] as const)
    await happened('are_many', all)
    const called = await read('are_many')
    expect(outputOf(called).stock.volunteers).toBe(366)
    expect(called.waves).toBeLessThanOrEqual(3)
  }, 60_000)

  test('is told to the keepers of its stations and nobody else’s', async () => {
    expect(codeOf(await read('are_home', 'foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await versionsOf('are_home', 'foreign'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await read('are_nowhere'))).toBe('STATION.NO_AREA')
  })
})

describe('a plan is saved', () => {
  test('PLAN-06: as a version, and the ones before stay readable with who, when and why', async () => {
    const first = await save(
      plan('are_saved', { milestones: templateMilestones(2026), startsOn: '2026-01-01' }),
    )
    expect(outputOf(first).plan).toMatchObject({ version: 1, milestones: templateMilestones(2026) })
    expect(first.waves).toBeLessThanOrEqual(6)
    outputOf(await save(plan('are_saved', { version: 1, reason: '新开两个社区' })))
    const called = await versionsOf('are_saved')
    const { versions } = outputOf(called)
    expect(versions.map(({ version, reason, by }) => [version, reason, by])).toEqual([
      [2, '新开两个社区', '周**'],
      [1, '定今年的目标', '周**'],
    ])
    expect(versions[1]?.milestones).toEqual(templateMilestones(2026))
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(await database.all<AuditRecord>('audits', { target: 'pln_saved' })).toMatchObject([
      { actor: staffId, action: 'station.savePlan', reason: '定今年的目标' },
      { actor: staffId, reason: '新开两个社区' },
    ])
  })

  test('PLAN-06: once, when it is sent again; over somebody else’s not at all', async () => {
    const calls = await Promise.all([
      ...Array.from({ length: 4 }, () => save(plan('are_raced'))),
      ...Array.from({ length: 4 }, () => save(plan('are_raced'), 'second')),
    ])
    const codes = calls.map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(4)
    expect(codes.filter((code) => code === 'STATION.PLAN_CHANGED')).toHaveLength(4)
    expect(new Set(codes.slice(0, 4)).size).toBe(1)
    expect(await database.all('plan_versions', { areaId: 'are_raced' })).toHaveLength(1)
    const late = plan('are_raced', { version: 3 })
    expect(codeOf(await save(late))).toBe('STATION.PLAN_CHANGED')
  })

  test('PLAN-01: with later targets that ask for no less, and dates in their order', async () => {
    const [one, two] = [milestone(day(10), 100), milestone(day(20), 99)]
    for (const [milestones, problem] of [
      [[one, two], 'less'],
      [[two, one], 'order'],
      [[milestone('2026-02-30', 1)], 'date'],
    ] as const) {
      const { reply } = await save(plan('are_home', { version: 1, milestones: [...milestones] }))
      expect(reply).toMatchObject({
        error: { code: 'STATION.PLAN_ORDER', fields: { milestones: problem } },
      })
    }
    expect(codeOf(await save(plan('are_nowhere')))).toBe('STATION.NO_AREA')
    expect(codeOf(await save(plan('are_home', { reason: '' })))).toBe('REQUEST.INVALID')
  })
})

describe('a plan is rolled over', () => {
  const startsOn = day(-400)

  test('PLAN-07: to the same month and day a year later, on top of what stood when it began', async () => {
    await happened('are_rolled', [
      [-500, { volunteers: 7 }],
      [-300, { volunteers: 50, stations: 3 }],
      [-1, { volunteers: 9 }],
    ])
    const milestones = [milestone(addDays(startsOn, 60), 40), milestone(addDays(startsOn, 90), 60)]
    const { plan: old } = outputOf(await save(plan('are_rolled', { startsOn, milestones })))
    const called = await roll('are_rolled', 1)
    const { plan: next } = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(6)
    const yearOf = (date: string) => Number(date.slice(0, 4))
    expect(yearOf(next.startsOn) - yearOf(old.startsOn)).toBe(1)
    expect(next).toMatchObject({ version: 2, baseline: { volunteers: 57, stations: 3 } })
    expect(next.milestones.map(({ targets }) => targets.volunteers)).toEqual([40, 60])
    const told = outputOf(await read('are_rolled')).paces[4]
    expect(told?.actual).toBe(9)
    const { versions } = outputOf(await versionsOf('are_rolled'))
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
  })

  test('PLAN-07: once, when it is sent again', async () => {
    const again = await roll('are_rolled', 1)
    expect(outputOf(again).plan.version).toBe(2)
    expect(await database.all('plan_versions', { areaId: 'are_rolled' })).toHaveLength(2)
    expect(codeOf(await roll('are_rolled', 2))).toBe('STATION.PLAN_EARLY')
    expect(codeOf(await roll('are_rolled', 9))).toBe('STATION.PLAN_CHANGED')
  })

  test('PLAN-07: not before its year and its last milestone are over, and not without a plan', async () => {
    const late = { startsOn, milestones: [milestone(TODAY, 60)] }
    outputOf(await save(plan('are_early', late)))
    expect(codeOf(await roll('are_early', 1))).toBe('STATION.PLAN_EARLY')
    const young = { version: 1, startsOn: day(-300), milestones: [milestone(day(-1), 60)] }
    outputOf(await save(plan('are_early', young)))
    expect(codeOf(await roll('are_early', 2))).toBe('STATION.PLAN_EARLY')
    expect(codeOf(await roll('are_none', 1))).toBe('STATION.NO_PLAN')
  })
})
