/** Every deadline of an activity over a whole year, held against a calendar of that year written by hand. */
import fc from 'fast-check'
import { addDays, DAY, HOUR, instantOf, localDate, MINUTE, weekdayOf } from '../kit/time'
import type { LocalDate } from '../kit/time'
import { HOLIDAYS } from '../kit/holidays'
import { closingDue, closingDues } from './closing-rules'
import { answerDue, offerUntil, reminderAt, reviewDue } from './deadlines'

/** The days off of 2026 besides weekends, as announced, and the weekend days that are worked for them. */
const OFF =
  '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07'
const MADE_UP = '01-04 02-14 02-28 05-09 09-20 10-10'
const inYear = (days: string) => days.split(' ').map((day): LocalDate => `2026-${day}`)

const YEAR = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index))
const WORKED = YEAR.filter((day) => {
  const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6
  return weekend ? inYear(MADE_UP).includes(day) : !inYear(OFF).includes(day)
})
/** Days from which a fortnight of working days still ends within the year. */
const DAYS = YEAR.filter((day) => day <= '2026-12-10')
/** First, middle and last moment of a day: all count as that day. */
const MOMENTS = [0, 12 * HOUR, DAY - 1]

/** The last moment of the n-th day worked after this one. */
function endOfWorkingDay(on: LocalDate, n: number): number {
  const day = WORKED.filter((worked) => worked > on)[n - 1]
  if (!day) throw new Error('beyond the year')
  return endOf(day)
}
/** The last moment of a day. */
const endOf = (date: LocalDate) => instantOf(addDays(date, 1))

test('AMB-04: the year has 248 working days, six of them on weekends', () => {
  expect(WORKED).toHaveLength(248)
  expect(WORKED.filter((day) => [0, 6].includes(weekdayOf(day)))).toEqual(inYear(MADE_UP))
})

describe.each(MOMENTS)(
  'handed in or ended %s ms after midnight, on every day of a year',
  (moment) => {
    const each = DAYS.map((on) => ({ on, at: instantOf(on) + moment }))

    test('N-088, D-15, ACT-05: content is answered by the end of the second working day', () => {
      for (const { on, at } of each) {
        const due = { at: endOfWorkingDay(on, 2), provisional: false }
        expect([on, reviewDue(at, HOLIDAYS)]).toEqual([on, due])
      }
    })

    test('N-089, AMB-28, TRN-06: so is a sign-up, but never after it begins', () => {
      for (const { on, at } of each) {
        const due = endOfWorkingDay(on, 2)
        for (const [startsAt, expected] of [
          [due + 1, due],
          [due, due],
          [due - 1, due - 1],
          [at + 1, at + 1],
        ] as const) {
          expect([on, answerDue(at, startsAt, HOLIDAYS).at]).toEqual([on, Math.min(due, expected)])
        }
      }
    })

    test('N-092, N-093, N-094, N-083, R-08, ACT-26, ACT-28, ACT-29, TRN-08, AMB-27: four dates stand behind the end, each by its own count', () => {
      for (const { on, at } of each) {
        const week = { at: endOf(addDays(on, 7)), provisional: false }
        expect([on, closingDues(at, HOLIDAYS)]).toEqual([
          on,
          {
            results: { at: endOfWorkingDay(on, 5), provisional: false },
            ...{ record: week, archive: week },
            legal: { at: endOfWorkingDay(on, 10), provisional: false },
          },
        ])
      }
    })

    test('D-14: the earliest of ours is shown, and the law’s comes last', () => {
      for (const { on, at } of each) {
        const dues = closingDues(at, HOLIDAYS)
        const first = Math.min(endOfWorkingDay(on, 5), endOf(addDays(on, 7)))
        expect([on, closingDue(dues).at]).toEqual([on, first])
        expect(dues.legal.at).toBeGreaterThan(dues.results.at)
      }
    })
  },
)

describe('a day at a time', () => {
  test.each<[string, LocalDate, LocalDate]>([
    ['a Monday', '2026-11-16', '2026-11-18'],
    ['a Thursday: the weekend is not worked', '2026-11-19', '2026-11-23'],
    ['a Saturday', '2026-11-21', '2026-11-24'],
    ['the Friday before a Sunday that is worked', '2026-09-18', '2026-09-21'],
    ['the eve of the spring festival, whose Saturday is worked', '2026-02-13', '2026-02-24'],
    ['the eve of the National Day week', '2026-09-30', '2026-10-09'],
    ['a Thursday before a Saturday that is worked', '2026-10-08', '2026-10-10'],
  ])('N-088, D-15: a plan handed in on %s, %s, is answered by %s', (_, on, by) => {
    expect(reviewDue(instantOf(on, 600), HOLIDAYS)).toEqual({ at: endOf(by), provisional: false })
  })

  test.each<[string, LocalDate, LocalDate, LocalDate, 'results' | 'record']>([
    ['an ordinary Tuesday', '2026-11-10', '2026-11-17', '2026-11-17', 'results'],
    ['a Sunday', '2026-06-07', '2026-06-12', '2026-06-14', 'results'],
    ['the eve of the National Day week', '2026-09-30', '2026-10-13', '2026-10-07', 'record'],
    ['the eve of the spring festival', '2026-02-13', '2026-02-27', '2026-02-20', 'record'],
    ['a week with a Sunday that is worked', '2026-09-17', '2026-09-23', '2026-09-24', 'results'],
  ])('AMB-27, D-14: ended on %s, %s: results %s, record %s', (_, on, results, record, first) => {
    const dues = closingDues(instantOf(on, 960), HOLIDAYS)
    expect([dues.results.at, dues.record.at]).toEqual([endOf(results), endOf(record)])
    expect(closingDue(dues)).toEqual(dues[first])
  })

  test('AMB-04: ended at midnight it ended on the day that begins', () => {
    const midnight = instantOf('2026-11-11')
    expect(closingDues(midnight, HOLIDAYS).record.at).toBe(endOf('2026-11-18'))
    expect(closingDues(midnight - 1, HOLIDAYS).record.at).toBe(endOf('2026-11-17'))
  })
})

describe('a year that nobody knows yet', () => {
  test('D-28: counts weekends alone, and says so; what counts days of the calendar is certain', () => {
    // A Thursday at the end of the year: New Year’s Day is a Friday.
    const at = instantOf('2026-12-31', 600)
    const known = { '2026': HOLIDAYS['2026'] ?? { holidays: [], makeUpWorkdays: [] } }
    expect(reviewDue(at, known)).toEqual({ at: endOf('2027-01-04'), provisional: true })
    expect(answerDue(at, at + HOUR, known)).toEqual({ at: at + HOUR, provisional: true })
    const dues = closingDues(at, known)
    expect(dues.results).toEqual({ at: endOf('2027-01-07'), provisional: true })
    expect(dues.record).toEqual({ at: endOf('2027-01-07'), provisional: false })
    const year = { holidays: ['2027-01-01'], makeUpWorkdays: ['2027-01-03'] }
    expect(reviewDue(at, { ...known, '2027': year })).toEqual({
      ...{ at: endOf('2027-01-04'), provisional: false },
    })
  })
})

describe('before the start', () => {
  const startsAt = instantOf('2026-12-05', 600)

  test.each<[string, number, number | null]>([
    ['three days', 3 * DAY, DAY],
    ['a day and a millisecond', DAY + 1, DAY],
    ['a day', DAY, DAY],
    ['a millisecond less than a day', DAY - 1, DAY - 1],
    ['five hours', 5 * HOUR, 5 * HOUR],
    ['two hours', 2 * HOUR, 2 * HOUR],
    ['a millisecond less than two hours', 2 * HOUR - 1, null],
    ['no time at all', 0, null],
  ])('N-090, ACT-13, AMB-29: confirmed %s before', (_, before, reminded) => {
    const expected = reminded === null ? null : startsAt - reminded
    expect(reminderAt(startsAt, startsAt - before)).toBe(expected)
  })

  test.each<[string, number, number | null]>([
    ['three days', 3 * DAY, 2 * HOUR],
    ['a day and two hours', DAY + 2 * HOUR, 2 * HOUR],
    ['a day and an hour: until a day before', DAY + HOUR, HOUR],
    ['a day and a minute', DAY + MINUTE, MINUTE],
    ['a day', DAY, null],
    ['an hour', HOUR, null],
  ])('D-13: a place that comes free %s before is offered', (_, before, stands) => {
    const at = startsAt - before
    expect(offerUntil(at, startsAt)).toBe(stands === null ? null : at + stands)
  })

  test('D-13, AMB-29: an offer lasts two hours at most and ends a day before; a reminder is never late nor early', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 * DAY }), (before) => {
        const at = startsAt - before
        const until = offerUntil(at, startsAt)
        if (until === null) expect(before).toBeLessThanOrEqual(DAY)
        else {
          expect(until).toBeGreaterThan(at)
          expect(until).toBeLessThanOrEqual(Math.min(at + 2 * HOUR, startsAt - DAY))
        }
        const reminded = reminderAt(startsAt, at)
        if (reminded === null) expect(before).toBeLessThan(2 * HOUR)
        else expect([reminded >= at, reminded >= startsAt - DAY]).toEqual([true, true])
      }),
    )
  })

  test('D-15: the day of a deadline is whole, wherever the reader is', () => {
    expect(localDate(reviewDue(instantOf('2026-11-16'), HOLIDAYS).at - 1)).toBe('2026-11-18')
  })
})
