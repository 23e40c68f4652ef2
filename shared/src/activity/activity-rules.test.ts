import fc from 'fast-check'
import { MINUTE } from '../kit/time'
import { minutesToAttend, overlaps } from './attendance-rules'
import { CATEGORY_NAMES, countsAsSecurity, SECURITY_CATEGORIES, SERVICE_FIELDS } from './categories'

describe('attendance', () => {
  test.each<[number, number, number]>([
    [90, 60, 54],
    [60, 60, 36],
    [91, 60, 55],
    [120, 100, 120],
  ])('D-10: of %s minutes at %s percent, %s must be attended', (minutes, percent, least) => {
    expect(minutesToAttend({ from: 0, to: minutes * MINUTE }, percent)).toBe(least)
  })

  const span = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 500 }))
    .map(([from, length]) => ({ from, to: from + length }))

  test('D-12: two spans meet exactly when a moment lies in both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([shared > 0, shared > 0])
      }),
    )
  })
})

test('CAT-01, CAT-L1, CAT-L5: nine categories count as network security, eleven fields do not', () => {
  expect(Object.keys(SECURITY_CATEGORIES)).toHaveLength(9)
  expect(Object.keys(SERVICE_FIELDS)).toHaveLength(11)
  expect(Object.keys(CATEGORY_NAMES)).toHaveLength(20)
  expect(countsAsSecurity(['caring', 'antiFraud'])).toBe(true)
  expect(countsAsSecurity(['caring', 'science'])).toBe(false)
})
