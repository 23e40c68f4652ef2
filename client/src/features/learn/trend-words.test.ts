import type { TrendBoard } from '@shared/learn/trend-model'
import { TREND_COPY } from './trend-copy'
import { toldTypes, trendSentence } from './trend-words'

const types: TrendBoard['types'] = [
  { fraudType: 'officials', count: 1240 },
  { fraudType: 'loan', count: 12 },
  { fraudType: 'dating', count: null },
]

describe('a trend board in words', () => {
  test('KNW-01: says what was asked about most', () => {
    const { told, hidden } = toldTypes({ types })
    expect(told.map(({ fraudType }) => fraudType)).toEqual(['officials', 'loan'])
    expect(hidden).toEqual(['dating'])
    expect(trendSentence(told)).toBe('问得最多的是冒充公检法，1,240 件')
    expect(TREND_COPY.monthName('2026-09')).toBe('2026年9月')
  })

  test('R-32: names no type when none may be told', () => {
    const { told } = toldTypes({ types: [{ fraudType: 'dating', count: null }] })
    expect(trendSentence(told)).toBe('每一类问的人都不多')
  })
})
