import fc from 'fast-check'
import { MINUTE } from '../kit/time'
import { minutesToAttend, overlaps } from './attendance-rules'
import {
  ACTIVITY_MODES,
  CATEGORY_NAMES,
  countsAsSecurity,
  RECIPIENT_KEYS,
  SECURITY_CATEGORIES,
  SERVICE_FIELDS,
  SERVICE_FORM_KEYS,
  SPECIAL_GROUPS,
} from './categories'

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

test('CAT-02, ACT-40: forms are apart from categories, with one for what nobody named; three modes', () => {
  expect(SERVICE_FORM_KEYS).toHaveLength(10)
  expect(SERVICE_FORM_KEYS.at(-1)).toBe('other')
  expect(ACTIVITY_MODES).toEqual(['onSite', 'online', 'combined'])
})

test('CAT-03, ACT-39: the four who come first lead the list, and who needs adapting is on it', () => {
  expect(RECIPIENT_KEYS.slice(0, 4)).toEqual(['disabled', 'elderly', 'preferential', 'hardship'])
  expect(SPECIAL_GROUPS.every((group) => RECIPIENT_KEYS.includes(group))).toBe(true)
})

test('CAT-01, CAT-L1, CAT-L5: nine categories count as network security, eleven fields do not', () => {
  expect(Object.keys(SECURITY_CATEGORIES)).toHaveLength(9)
  expect(Object.keys(SERVICE_FIELDS)).toHaveLength(11)
  expect(Object.keys(CATEGORY_NAMES)).toHaveLength(20)
  expect(countsAsSecurity(['caring', 'antiFraud'])).toBe(true)
  expect(countsAsSecurity(['caring', 'science'])).toBe(false)
})
