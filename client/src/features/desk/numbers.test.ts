import * as fc from 'fast-check'
import { compared, type Desk, hoursFigure, monthsChart, percentWords } from './numbers'

describe('compared', () => {
  it('DESIGN §8: says one comparison, with its direction in words', () => {
    expect(compared({ value: 113, before: 100 }, '上月', '')).toEqual({
      words: '比上月多 13%',
      trend: 'rise',
      tone: 'good',
    })
    expect(compared({ value: 91, before: 100 }, '上周', '')).toEqual({
      words: '比上周少 9%',
      trend: 'fall',
      tone: 'wait',
    })
    expect(compared({ value: 100, before: 100 }, '上周', '').words).toBe('和上周一样')
  })

  it('says what came now when nothing came before, and times instead of large percentages', () => {
    expect(compared({ value: 5, before: 0 }, '上周', '本周 5 份')).toEqual({
      words: '本周 5 份',
      tone: 'plain',
    })
    expect(compared({ value: 394, before: 66 }, '上月', '').words).toBe('是上月的 5 倍')
  })

  it('the words always agree with the numbers', () => {
    const count = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(count, count, (value, before) => {
        const { trend, words } = compared({ value, before }, '上周', '')
        if (trend === 'rise') expect(value).toBeGreaterThan(before)
        else if (trend === 'fall') expect(value).toBeLessThan(before)
        else expect(Math.abs(value - before) * 200).toBeLessThanOrEqual(before)
        expect(words).not.toMatch(/-|NaN|Infinity| 0%/)
      }),
    )
  })
})

describe('the figures of the desk', () => {
  it('D-22: basis points are percent with at most one decimal', () => {
    expect([9_640, 10_000, 6_667, 0].map(percentWords)).toEqual(['96.4', '100', '66.7', '0'])
  })

  it('D-01: hours from an hour on, rounded down', () => {
    expect(hoursFigure(59)).toEqual({ value: '59', unit: '分钟' })
    expect(hoursFigure(60)).toEqual({ value: '1', unit: '小时' })
    expect(hoursFigure(111_899)).toEqual({ value: '1,864', unit: '小时' })
  })
})

describe('monthsChart', () => {
  const months = (...minutes: readonly number[]): Desk['months'] =>
    minutes.map((value, index) => ({
      month: `2026-${String(index + 6).padStart(2, '0')}`,
      minutes: value,
    }))

  it('DESIGN §8: six points, a sentence, and the same numbers as a table', () => {
    const chart = monthsChart(months(600, 660, 540, 720, 780, 214))
    expect(chart.unit).toBe('小时')
    expect(chart.points.at(-1)).toEqual({ label: '11月', value: 3 })
    expect(chart.sentences).toEqual(['11月到今天 3 小时 34 分', '10月全月 13 小时'])
    expect(chart.rows.map(({ label }) => label)).toEqual(chart.points.map(({ label }) => label))
    expect(chart.rows.at(-1)).toEqual({ label: '11月', value: '3 小时 34 分' })
  })

  it('D-01: stays in minutes while they are few, so that a new station sees its first one', () => {
    const chart = monthsChart(months(0, 0, 0, 0, 0, 1))
    expect(chart.unit).toBe('分钟')
    expect(chart.points.at(-1)?.value).toBe(1)
  })
})
