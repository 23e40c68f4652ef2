import { instantOf } from '../kit/time'
import { forecastOf, nextStar, STAR_MINUTES, starOf, validUntil } from './star-rules'

test.each(STAR_MINUTES.map((needed, index) => [index + 1, needed] as const))(
  'BDG-01, R-23: star %i is reached with %i minutes, and with no minute less',
  (star, needed) => {
    expect(starOf(needed - 1)).toBe(star - 1)
    expect(starOf(needed)).toBe(star)
    expect(starOf(needed + 1)).toBe(star)
  },
)

test('BDG-10: the next star and what is missing are told, minute by minute; with all five nothing is', () => {
  expect(nextStar(0)).toEqual({ star: 1, missing: 6_000 })
  expect(nextStar(5_999)).toEqual({ star: 1, missing: 1 })
  expect(nextStar(6_000)).toEqual({ star: 2, missing: 12_000 })
  expect(nextStar(89_999)).toEqual({ star: 5, missing: 1 })
  expect(nextStar(90_000)).toBeNull()
})

test('BDG-10: the day of the next star follows from the last month, and is not told without one', () => {
  expect(forecastOf(1_920, 1_920, '2026-11-20')).toBe('2026-12-20')
  expect(forecastOf(1, 600, '2026-12-31')).toBe('2027-01-01')
  expect(forecastOf(1_920, 0, '2026-11-20')).toBeNull()
  expect(forecastOf(7_300, 300, '2026-11-20')).toBe('2028-11-19')
  expect(forecastOf(7_301, 300, '2026-11-20')).toBeNull()
})

test('BDG-05: a star holds for a year, of a leap day to the last of February', () => {
  expect(validUntil(instantOf('2026-11-22', 23 * 60 + 59))).toBe('2027-11-22')
  expect(validUntil(instantOf('2028-02-29'))).toBe('2029-02-28')
})
