import { STAR_MINUTES } from '@shared/badge/star-rules'
import { instantOf } from '@shared/kit/time'
import {
  forecastWords,
  ladderSteps,
  missingWords,
  ringShare,
  trackStars,
  type OwnStar,
} from './star-words'

const NOW = instantOf('2026-11-20')
const star: OwnStar = {
  ...{ minutes: 16_080, surveyMinutes: 186, pendingMinutes: 0, trainingMinutes: 0, star: 1 },
  ...{ recognised: null, counted: 1 },
  ...{ next: { star: 2, missing: 1_920 }, forecast: '2026-12-20', held: null },
}

test('BDG-10: the next star, what is missing and the day it comes are said', () => {
  expect(missingWords(star)).toBe('离二星还差 32 小时')
  expect(forecastWords(star, NOW)).toBe('按上个月的进度，大约 12月20日能到')
  const later = forecastWords({ ...star, forecast: '2027-01-03' }, NOW)
  expect(later).toBe('按上个月的进度，大约 2027年1月3日能到')
  expect(forecastWords({ ...star, forecast: null }, NOW)).toBe('上个月没有服务，先不估日子')
  expect(missingWords({ next: null })).toBe('五颗星都到了')
})

test('BDG-01: hills are reached, next and ahead as the star is', () => {
  const states = (reached: number) =>
    ladderSteps({ star: reached }, false).map(({ state }) => state)
  expect(states(0)).toEqual(['next', 'ahead', 'ahead', 'ahead', 'ahead'])
  expect(states(2)).toEqual(['reached', 'reached', 'next', 'ahead', 'ahead'])
  expect(states(5)).toEqual(Array(5).fill('reached'))
  expect(ladderSteps(star, false).map(({ at }) => at)[4]).toBe('1500时')
  expect(ladderSteps(star, true).map(({ at }) => at)[4]).toBe('1500')
})

test.each(STAR_MINUTES.map((minutes, index) => [index, minutes] as const))(
  'BDG-01, BDG-10: part %i of the way is full with its minute and not before',
  (index, minutes) => {
    expect(trackStars({ minutes })[index]?.share).toBe(1)
    expect(trackStars({ minutes: minutes - 1 })[index]?.share).toBeLessThan(1)
    expect(trackStars({ minutes })[index + 1]?.share ?? 0).toBe(0)
  },
)

test('BDG-10: the ring is full when all five are reached', () => {
  expect(ringShare(star)).toBeCloseTo(268 / 300)
  expect(ringShare({ minutes: 90_000, next: null })).toBe(1)
})
