import fc from 'fast-check'
import { HOLIDAYS } from './holidays'
import { addDays, instantOf, localDate, MINUTE, weekdayOf } from './time'
import {
  afterStaffedMinutes,
  DEFAULT_STAFFED_HOURS,
  isStaffed,
  isWorkingDay,
  workingDaysAfter,
} from './working-days'

const in2026 = fc.integer({ min: instantOf('2026-01-01'), max: instantOf('2026-12-20') })

describe('isWorkingDay', () => {
  test.each([
    ['2026-03-03', true, 'a Tuesday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-02-14', true, 'a Saturday that is worked'],
    ['2026-09-20', true, 'a Sunday that is worked'],
    ['2026-05-04', false, 'a Monday of the Labour Day holiday'],
    ['2026-10-07', false, 'the last day of National Day'],
    ['2026-10-08', true, 'the day after'],
  ])('D-28: %s worked: %s (%s)', (date, working) => {
    expect(isWorkingDay(date, HOLIDAYS)).toEqual({ working, provisional: false })
  })

  test('D-28: a year without a table counts by weekends and says so', () => {
    expect(isWorkingDay('2031-10-01', HOLIDAYS)).toEqual({ working: true, provisional: true })
    expect(isWorkingDay('2031-10-04', HOLIDAYS)).toEqual({ working: false, provisional: true })
  })
})

describe('workingDaysAfter', () => {
  test.each([
    ['2026-03-03', 1, '2026-03-05'],
    ['2026-03-06', 2, '2026-03-11'],
    ['2026-02-13', 2, '2026-02-25'],
    ['2026-09-30', 1, '2026-10-09'],
    ['2026-03-03', 0, '2026-03-04'],
  ])('D-28: from %s, %i working days end when %s begins', (from, days, end) => {
    expect(workingDaysAfter(instantOf(from, 600), days, HOLIDAYS)).toEqual({
      at: instantOf(end),
      provisional: false,
    })
  })

  test('D-28: reaching into a year without a table is provisional', () => {
    expect(workingDaysAfter(instantOf('2026-12-30'), 2, HOLIDAYS).provisional).toBe(true)
  })

  test('D-28: exactly so many working days lie between, and the last one is worked', () => {
    fc.assert(
      fc.property(in2026, fc.integer({ min: 1, max: 5 }), (from, days) => {
        const end = workingDaysAfter(from, days, HOLIDAYS).at
        const last = addDays(localDate(end), -1)
        let counted = 0
        for (let day = addDays(localDate(from), 1); day <= last; day = addDays(day, 1)) {
          if (isWorkingDay(day, HOLIDAYS).working) counted += 1
        }
        expect(counted).toBe(days)
        expect(isWorkingDay(last, HOLIDAYS).working).toBe(true)
      }),
    )
  })
})

describe('staffed time', () => {
  test.each([
    ['2026-03-03', 8 * 60 + 59, false],
    ['2026-03-03', 9 * 60, true],
    ['2026-03-03', 17 * 60 + 29, true],
    ['2026-03-03', 17 * 60 + 30, false],
    ['2026-03-07', 10 * 60, false],
    ['2026-02-28', 10 * 60, true],
    ['2026-10-01', 10 * 60, false],
  ])('D-16: on %s at minute %i people are there: %s', (date, minute, staffed) => {
    expect(isStaffed(instantOf(date, minute), DEFAULT_STAFFED_HOURS, HOLIDAYS)).toBe(staffed)
  })

  test('D-16: just so much staffed time passes before the deadline', () => {
    const step = 10
    const minutes = fc.integer({ min: 1, max: 60 }).map((tens) => tens * step)
    fc.assert(
      fc.property(in2026, minutes, (moment, wanted) => {
        const from = moment - (moment % (step * MINUTE))
        const end = afterStaffedMinutes(from, wanted, DEFAULT_STAFFED_HOURS, HOLIDAYS).at
        let staffed = 0
        for (let at = from; at < end; at += step * MINUTE) {
          if (isStaffed(at, DEFAULT_STAFFED_HOURS, HOLIDAYS)) staffed += step
        }
        expect(staffed).toBe(wanted)
        expect(isStaffed(end - MINUTE, DEFAULT_STAFFED_HOURS, HOLIDAYS)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('D-16: no minutes at all is now, or when people return', () => {
    const none = (from: number) => afterStaffedMinutes(from, 0, DEFAULT_STAFFED_HOURS, HOLIDAYS).at
    expect(none(instantOf('2026-03-03', 600))).toBe(instantOf('2026-03-03', 600))
    expect(none(instantOf('2026-03-03', 17 * 60 + 30))).toBe(instantOf('2026-03-04', 540))
    expect(none(instantOf('2026-10-01', 600))).toBe(instantOf('2026-10-08', 540))
  })

  test('D-16: hours that never open are refused instead of waited for', () => {
    const never = { fromMinute: 600, toMinute: 600 }
    expect(() => afterStaffedMinutes(0, 10, never, HOLIDAYS)).toThrow(RangeError)
  })

  test('D-28: without a table the weekend is the only time off', () => {
    const monday = afterStaffedMinutes(instantOf('2031-10-04', 600), 1, DEFAULT_STAFFED_HOURS, {})
    expect(weekdayOf(localDate(monday.at))).toBe(1)
    expect(monday.provisional).toBe(true)
  })
})
