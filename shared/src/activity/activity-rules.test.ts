import fc from 'fast-check'
import { addDays, DAY, HOUR, instantOf, localDate, MINUTE, type LocalDate } from '../kit/time'
import { HOLIDAYS } from '../kit/holidays'
import { isWorkingDay } from '../kit/working-days'
import { minutesToAttend, overlaps } from './attendance-rules'
import { CATEGORY_NAMES, countsAsSecurity, SECURITY_CATEGORIES, SERVICE_FIELDS } from './categories'
import { offerUntil, reminderAt, reviewDue } from './deadlines'
import { AGREEMENT_CASES, insuranceFor, isOldEnough, needsAgreement } from './safety-rules'

/** The last moment of a day. */
const endOf = (date: LocalDate) => instantOf(addDays(date, 1))

describe('deadlines', () => {
  test.each<[string, LocalDate, LocalDate]>([
    ['a Monday', '2026-11-16', '2026-11-18'],
    ['a Thursday: the weekend is not worked', '2026-11-19', '2026-11-23'],
    ['a Saturday', '2026-11-21', '2026-11-24'],
    ['the eve of the National Day week', '2026-09-30', '2026-10-09'],
  ])('N-088, D-15: a plan handed in on %s is answered two working days later', (_, on, by) => {
    expect(reviewDue(instantOf(on, 600), HOLIDAYS)).toEqual({ at: endOf(by), provisional: false })
  })

  test('N-088, D-15: every day of a year with holidays and make-up days: exactly two working days lie between', () => {
    for (let on: LocalDate = '2026-01-01'; on <= '2026-12-20'; on = addDays(on, 1)) {
      const due = reviewDue(instantOf(on, 1439), HOLIDAYS)
      const last = localDate(due.at - 1)
      let worked = 0
      for (let day = addDays(on, 1); day <= last; day = addDays(day, 1)) {
        worked += Number(isWorkingDay(day, HOLIDAYS).working)
      }
      expect([on, worked, isWorkingDay(last, HOLIDAYS).working]).toEqual([on, 2, true])
    }
  })

  test('N-090, ACT-13, AMB-29: reminded a day before; at once when that is over; not by itself when it is about to begin', () => {
    const startsAt = instantOf('2026-12-05', 600)
    expect(reminderAt(startsAt, startsAt - 3 * DAY)).toBe(startsAt - DAY)
    expect(reminderAt(startsAt, startsAt - 5 * HOUR)).toBe(startsAt - 5 * HOUR)
    expect(reminderAt(startsAt, startsAt - 2 * HOUR)).toBe(startsAt - 2 * HOUR)
    expect(reminderAt(startsAt, startsAt - 2 * HOUR + MINUTE)).toBeNull()
  })

  test('D-13: an offer stands two hours, never into the last day, and is none on it', () => {
    const startsAt = instantOf('2026-12-05', 600)
    expect(offerUntil(startsAt - 3 * DAY, startsAt)).toBe(startsAt - 3 * DAY + 2 * HOUR)
    expect(offerUntil(startsAt - DAY - HOUR, startsAt)).toBe(startsAt - DAY)
    expect(offerUntil(startsAt - DAY, startsAt)).toBeNull()
    expect(offerUntil(startsAt - HOUR, startsAt)).toBeNull()
  })
})

describe('safety', () => {
  test.each<[number, string]>([
    [0.5, 'oneDay'],
    [1, 'oneDay'],
    [1.01, 'shortTerm'],
    [29, 'shortTerm'],
    [30, 'annual'],
    [31, 'annual'],
  ])('SAF-05, N-181, N-182, AMB-31: %s days take the policy %s', (days, policy) => {
    expect(insuranceFor(days)).toBe(policy)
  })

  test('SAF-05: no time at all is no service', () => {
    expect(() => insuranceFor(0)).toThrow(RangeError)
    expect(() => insuranceFor(Number.NaN)).toThrow(RangeError)
  })

  test('ACT-17, N-074: each of the six cases alone needs a written agreement, none needs none', () => {
    expect(AGREEMENT_CASES).toHaveLength(6)
    for (const one of AGREEMENT_CASES) expect(needsAgreement([one])).toBe(true)
    expect(needsAgreement([])).toBe(false)
  })

  test.each<[string, LocalDate, boolean]>([
    ['2010-05', '2026-05-31', false],
    ['2010-05', '2026-06-01', true],
    ['2010-12', '2026-12-31', false],
    ['2010-12', '2027-01-01', true],
  ])('REG-07: born in %s, sixteen on %s: %s', (birthMonth, on, old) => {
    expect(isOldEnough(birthMonth, 16, on)).toBe(old)
  })
})

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
