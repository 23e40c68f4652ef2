/** Trends: a month is counted once it is over, told as far as it may be, and never told otherwise. */
import type { OutputOf } from '@shared/kit/contract'
import { ASSOCIATION_SCOPE, lastMonths, rollupId, type Counts } from '@shared/desk/rules'
import { FRAUD_TYPES } from '@shared/help/fraud-types'
import { addDays, HOUR, instantOf, localDate } from '@shared/kit/time'
import { draftOf, lastWeek, typeOfWeek } from '@shared/learn/alert-drafts'
import type { learnContract } from '@shared/learn/contract'
import { LEAST_TOLD } from '@shared/learn/suppression'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeArea, makeStation } from '../../config/testing/stations'
import type { TrendMonthRecord } from './records'

type Actions = typeof learnContract.actions
type Trends = OutputOf<Actions['getTrends']>
type Draft = OutputOf<Actions['draftAlert']>

const east = makeArea('east', { name: '东门街道' })
const west = makeArea('west', { name: '西门街道' })
const areas = [east, west]
const home = makeStation('home', { areaId: east._id, areaName: east.name })
const lone = makeStation('lone')
const today = localDate(Date.now())
const [quiet = '', before = '', last = ''] = lastMonths(today, 4)
const week = lastWeek(today)

let cloud: LocalCloud
let database: RawDatabase
let facts = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', areas)
  await database.insert('stations', [home, lone])
  const grants = [atStation('stationManager', home)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

interface Written {
  readonly areaId?: string | null
  readonly stationId?: string
  readonly folded?: boolean
}

/** Writes what happened on a day, and folds it unless said otherwise. */
async function happened(
  date: string,
  counts: Counts,
  { areaId = east._id, stationId = home._id, folded = true }: Written = {},
): Promise<void> {
  const at = instantOf(date) + 12 * HOUR
  const _id = `fct_told.${String(facts++)}`
  await database.insert('facts', [{ _id, at, stationId, areaId, counts, folded: false }])
  while (folded && (await database.all('facts', { folded: false })).length > 0) {
    await cloud.fireTimer('desk')
  }
}

const tick = () => cloud.fireTimer('learn')
const months = () => database.all<TrendMonthRecord>('trend_months')
const trends = (input: object = {}) => cloud.call<Trends>('learn', 'getTrends', input)
const told = async (input: object = {}) => {
  const { types } = outputOf(await trends(input))
  return new Map(types.map(({ fraudType, count }) => [fraudType, count]))
}

describe('the board of a month', () => {
  test('KNW-01: before the first month is over, there is none, and this one is not told', async () => {
    await happened(today, { concern_loan: 500 })
    await tick()
    expect(await months()).toEqual([])
    const board = outputOf(await trends())
    expect(board).toMatchObject({ areaName: null, months: [], total: null, foldedAt: null })
    expect(board.types).toHaveLength(FRAUD_TYPES.length)
    expect(board.types.every(({ count }) => count === null)).toBe(true)
    expect(codeOf(await trends({ month: today.slice(0, 7) }))).toBe('LEARN.NO_MONTH')
  })

  test('R-32: waits for what is not folded yet, so that it is whole when it is told', async () => {
    await happened(`${last}-03`, { concern_officials: 30, concern_brushing: 14, concern_loan: 12 })
    await happened(`${last}-12`, { concern_officials: 25 }, { folded: false })
    await tick()
    expect(await months()).toEqual([])
    await happened(`${last}-10`, { concern_officials: 11, concern_loan: 3 }, { areaId: west._id })
    await tick()
    expect((await months()).map(({ _id }) => _id)).toEqual([last])
  })

  test('R-32: shows the most asked first, and hides what is under ten with what would give it away', async () => {
    const called = await trends({ areaId: east._id })
    expect(called.waves).toBeLessThanOrEqual(3)
    const board = outputOf(called)
    expect(board).toMatchObject({ areaName: east.name, month: last, months: [last] })
    expect(board.foldedAt).toBeGreaterThan(0)
    expect(board.types.slice(0, 2)).toEqual([
      { fraudType: 'officials', count: 55 },
      { fraudType: 'brushing', count: null },
    ])
    const [own, other, all] = [
      await told({ areaId: east._id }),
      await told({ areaId: west._id }),
      await told(),
    ]
    // 12 and 3 loans: with 15 told, 12 would tell the 3. 14 and 0 tasks: with 14 told twice, the 0.
    expect([own.get('loan'), other.get('loan'), all.get('loan')]).toEqual([null, null, 15])
    expect([own.get('brushing'), other.get('brushing'), all.get('brushing')]).toEqual([
      ...[null, null, 14],
    ])
    expect([own.get('officials'), other.get('officials'), all.get('officials')]).toEqual([
      ...[55, 11, 66],
    ])
  })

  test('R-32: nothing that is told or kept is under ten', async () => {
    const [month] = await months()
    const numbers = Object.values(month?.boards ?? {}).flatMap(({ types, total }) => [
      ...Object.values(types),
      total,
    ])
    expect(numbers).toHaveLength(3 * (FRAUD_TYPES.length + 1))
    for (const number of numbers) expect(number ?? LEAST_TOLD).toBeGreaterThanOrEqual(LEAST_TOLD)
  })

  test('R-32: what comes to light later does not change a month that was told', async () => {
    const first = await months()
    await happened(`${last}-05`, { concern_loan: 40, concern_dating: 1 }, { areaId: west._id })
    await tick()
    expect(await months()).toEqual(first)
  })

  test('R-32: what counts for no area is on no board, since it would be told by subtraction', async () => {
    await happened(`${before}-09`, { concern_gaming: 60 })
    await happened(`${before}-09`, { concern_gaming: 4 }, { areaId: null, stationId: lone._id })
    await tick()
    expect((await told({ month: before })).get('gaming')).toBe(60)
    expect(outputOf(await trends()).months).toEqual([last, before])
    const rollup = await database.all<{ counts: Counts }>('rollups', {
      _id: rollupId(ASSOCIATION_SCOPE, before),
    })
    expect(rollup[0]?.counts.concern_gaming).toBe(64)
  })

  test('KNW-01: a month that tells of no type is none to choose', async () => {
    await happened(`${quiet}-09`, { concern_gaming: 9 })
    await tick()
    expect((await months()).map(({ _id }) => _id)).toContain(quiet)
    expect(outputOf(await trends()).months).toEqual([last, before])
    expect([...(await told({ month: quiet })).values()].every((count) => count === null)).toBe(true)
  })

  test('STATION.NO_AREA, and no other window than a month', async () => {
    expect(codeOf(await trends({ areaId: 'are_nowhere' }))).toBe('STATION.NO_AREA')
    for (const month of ['2026', `${last}-03`, '2026-W12', 'all']) {
      expect(codeOf(await trends({ month }))).toBe('REQUEST.INVALID')
    }
  })

  test('an area that came later has a board of nothing', async () => {
    const late = makeArea('late')
    await database.insert('areas', [late])
    expect([...(await told({ areaId: late._id })).values()].every((count) => count === null)).toBe(
      true,
    )
  })
})

describe('what a week’s alert is drafted from', () => {
  const draft = (openId: string | undefined, stationId: string | null) =>
    cloud.call<Draft>('learn', 'draftAlert', { stationId }, openId)
  const [monday = '', , wednesday = ''] = week
  const sunday = week[6] ?? ''

  test('KNW-03: of a quiet week the types have their turn', async () => {
    const called = await draft('manager', home._id)
    const { fields, asked, askedIn, week: told } = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect([asked, askedIn, told]).toEqual([[], null, { from: monday, to: sunday }])
    expect(fields).toEqual(draftOf(typeOfWeek(monday)))
  })

  test('R-32: nine times at the station are not enough, but ten in its area are', async () => {
    await happened(wednesday, { concern_dating: 9 })
    await happened(sunday, { concern_dating: 1, concern_loan: 9 }, { stationId: 'stn_other' })
    const { fields, asked, askedIn } = outputOf(await draft('manager', home._id))
    expect([asked, askedIn]).toEqual([['dating'], east.name])
    expect(fields).toEqual(draftOf('dating'))
    expect(outputOf(await draft('staff', null))).toMatchObject({ asked: ['dating'], askedIn: null })
  })

  test('KNW-03: the last whole week counts, from Monday to Sunday', async () => {
    await happened(addDays(monday, -1), { concern_gaming: 90 })
    await happened(addDays(sunday, 1), { concern_gaming: 90 })
    await happened(monday, { concern_credit: 12 })
    const { asked, askedIn } = outputOf(await draft('manager', home._id))
    expect([asked, askedIn]).toEqual([['credit'], home.name])
  })

  test('R-32: a draft tells no number, and leaves nothing behind', async () => {
    const { fields } = outputOf(await draft('manager', home._id))
    expect(JSON.stringify(fields)).not.toMatch(/\d{2}|[一二三四五六七八九十]+[件起户]/)
    expect(await database.all('alerts')).toEqual([])
  })

  test('ACCESS.SCOPE for another station and for the association', async () => {
    expect(codeOf(await draft('manager', lone._id))).toBe('ACCESS.SCOPE')
    expect(codeOf(await draft('manager', null))).toBe('ACCESS.SCOPE')
    expect(codeOf(await draft(undefined, home._id))).toBe('ACCESS.SIGN_IN')
  })
})
