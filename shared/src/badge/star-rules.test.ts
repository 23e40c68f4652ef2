import { nextStar, STAR_MINUTES, starOf } from './star-rules'

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
