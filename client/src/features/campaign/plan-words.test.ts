import { DAY, instantOf } from '@shared/kit/time'
import { CampaignPlan, type Quota } from '@shared/survey/campaign-model'
import {
  basicsProblem,
  countOf,
  daysOf,
  moved,
  newPlan,
  nextKey,
  quotaWords,
  withGoal,
  writable,
} from './plan-words'

const NOW = instantOf('2026-11-20', 15 * 60)
const plan = newPlan({ id: 'qst_winter', version: 2 }, NOW)

test('SUR-02: a new campaign begins tomorrow, lasts ten days and is whole but for its name', () => {
  expect([plan.opensAt, plan.closesAt]).toEqual([instantOf('2026-11-21'), instantOf('2026-12-01')])
  expect(daysOf(plan)).toBe(10)
  expect(CampaignPlan.safeParse({ ...plan, title: '冬季调查' }).success).toBe(true)
  expect(basicsProblem(plan, NOW)).toBe('name')
})

test('SUR-02: it ends after it begins, and after now', () => {
  const named = { ...plan, title: '冬季调查' }
  expect(basicsProblem(named, NOW)).toBeUndefined()
  expect(basicsProblem({ ...named, closesAt: named.opensAt }, NOW)).toBe('window')
  expect(basicsProblem({ ...named, opensAt: NOW - 2 * DAY, closesAt: NOW }, NOW)).toBe('window')
})

test('a picked day keeps the time, a picked time the day, in Shanghai', () => {
  const at = instantOf('2026-11-21', 9 * 60)
  expect(moved(at, { day: '2026-12-01' })).toBe(instantOf('2026-12-01', 9 * 60))
  expect(moved(at, { clock: '20:30' })).toBe(instantOf('2026-11-21', 20 * 60 + 30))
})

test.each([
  ['800', 800],
  [' 5000000 ', 5_000_000],
  ['0', undefined],
  ['5000001', undefined],
  ['1.5', undefined],
  ['八百', undefined],
  ['', undefined],
])('a count typed as %j is %s', (typed, count) => {
  expect(countOf(typed)).toBe(count)
})

describe('quotas', () => {
  const names = {
    areas: new Map([['are_one', '槐安门街道']]),
    stations: new Map([['stn_one', '槐安里站']]),
    ages: new Map([['from60', '60 岁以上']]),
  }

  test.each<[Omit<Quota, 'key' | 'most'>, string]>([
    [{ stationId: 'stn_one', ageGroup: 'from60' }, '槐安里站，60 岁以上'],
    [{ areaId: 'are_one' }, '槐安门街道'],
    [{ ageGroup: 'gone' }, 'gone'],
    [{}, '所有人'],
  ])('feature 36: %j reads %s', (scope, words) => {
    expect(quotaWords({ key: 'q1', most: 5, ...scope }, names)).toBe(words)
  })

  test('feature 36: a new one takes a key that no other has', () => {
    const keyed = (...keys: string[]) => keys.map((key) => ({ key, most: 1 }))
    expect(nextKey([])).toBe('q1')
    expect(nextKey(keyed('q1', 'q7', 'old'))).toBe('q8')
  })
})

test('a goal of its own is set, changed and given up again', () => {
  expect(withGoal({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 })
  expect(withGoal({ a: 1, b: 2 }, 'b', 3)).toEqual({ a: 1, b: 3 })
  expect(withGoal({ a: 1, b: 2 }, 'b', undefined)).toEqual({ a: 1 })
})

test('SUR-02: once answers have come only the end and more room stay open, and then nothing', () => {
  expect(writable({ state: 'planned' })).toEqual({ all: true, end: true, room: false })
  expect(writable({ state: 'open' })).toEqual({ all: false, end: true, room: true })
  expect(writable({ state: 'closed' })).toEqual({ all: false, end: false, room: false })
})
