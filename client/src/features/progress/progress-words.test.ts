import { DAY, HOUR, instantOf } from '@shared/kit/time'
import type { StationProgress } from '@shared/survey/progress-actions'
import { dayRows, forecastWords, windowWords, type Progress } from './progress-words'
import { lookAtWords, paceWords } from './row-words'

const opensAt = instantOf('2026-11-15')
const now = instantOf('2026-11-21', 600)

const progress = (different: Partial<Progress> = {}): Progress => ({
  campaign: { id: 'cmp_winter', title: '居民满意度', opensAt, closesAt: opensAt + 10 * DAY },
  ...{ goal: 800, submitted: 620, valid: 612, waiting: 3, rejected: 8, today: 18 },
  days: [
    { day: '2026-11-15', answers: 90 },
    { day: '2026-11-16', answers: 120 },
  ],
  pace: { due: 512, ahead: 100, aheadTenths: 12 },
  forecast: { total: 960, low: 880, high: 1040 },
  ...{ minutes: 600, expectedFen: 6120, repeated: 0, report: null, stations: [], areas: [] },
  ...{ foldedAt: now, unfolded: 0 },
  ...different,
})

describe('a window in words', () => {
  test.each([
    [now, '11月15–24日，还有 4 天'],
    [instantOf('2026-11-24', 600), '11月15–24日，今天是最后一天'],
    [opensAt - HOUR, '11月15–24日，还没开始'],
    [opensAt + 10 * DAY, '11月15–24日，已结束'],
  ])('%d', (at, words) => {
    expect(windowWords(progress().campaign, at)).toBe(words)
  })

  test('two months are both named', () => {
    const campaign = { opensAt: instantOf('2026-11-28'), closesAt: instantOf('2026-12-08') }
    expect(windowWords(campaign, now)).toBe('11月28日–12月7日，还没开始')
  })
})

describe('pace in words', () => {
  test.each([
    [100, 12, 612, '比该到的多 100 份，约 1.2 天'],
    [-40, -5, 472, '比该到的少 40 份，约 0.5 天'],
    [3, 0, 515, '比该到的多 3 份'],
    [0, 0, 512, '正好跟上'],
    [288, 40, 800, '目标完成了'],
  ])('SUR-13: %i answers ahead', (ahead, aheadTenths, valid, words) => {
    expect(paceWords({ goal: 800, valid, pace: { due: 512, ahead, aheadTenths } })).toBe(words)
  })
})

describe('the forecast in words', () => {
  test('SUR-13: the number, and how sure it is', () => {
    expect(forecastWords(progress(), now)).toEqual([
      '照这样，结束时约 960 份',
      '十有八九在 880–1,040 份',
    ])
  })

  test('without days to go by it says when there will be one; after the close nothing', () => {
    expect(forecastWords(progress({ forecast: null }), now)).toEqual(['满两整天，再估结束时有多少'])
    expect(forecastWords(progress({ forecast: null }), opensAt + 10 * DAY)).toEqual([])
  })

  test('fits a narrow phone, however many come', () => {
    const forecast = { total: 3_230_000, low: 3_100_000, high: 3_360_000 }
    for (const words of forecastWords(progress({ forecast }), now)) {
      expect(words.length).toBeLessThanOrEqual(24)
    }
  })
})

test('SUR-13: the days in their order, and the best of them', () => {
  expect(dayRows(progress())).toMatchObject({
    rows: [{ label: '11月15日' }, { label: '11月16日' }],
    most: { label: '11月16日', answers: 120 },
  })
  expect(dayRows({ days: [{ day: '2026-11-15', answers: 0 }] }).most).toBeUndefined()
})

describe('what the association should look at', () => {
  const station = (...anomalies: StationProgress['anomalies']): StationProgress => ({
    ...{ id: 'stn_home', name: '槐安里', areaId: null, goal: 800, valid: 1, submitted: 1 },
    ...{ today: 0, waiting: 0, reviews: 0, anomalies },
  })

  test('how many stations, and why', () => {
    expect(lookAtWords([station('quiet', 'behind'), station('behind'), station()])).toEqual({
      title: '2 个站点要您看一看',
      hint: '两天没收到 1 个，落后 2 个',
    })
  })

  test('nothing while all is well', () => {
    expect(lookAtWords([station()])).toBeUndefined()
  })
})
