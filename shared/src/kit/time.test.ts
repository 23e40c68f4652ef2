import fc from 'fast-check'
import { addMonths } from './months'
import {
  addDays,
  clockTime,
  DAY,
  friendlyDate,
  friendlyMinutes,
  friendlyTime,
  instantOf,
  localDate,
  localMonth,
  minuteOfDay,
  MINUTE,
  weekdayOf,
} from './time'

const from2020to2040 = fc.integer({
  min: Date.UTC(2020, 0, 1),
  max: Date.UTC(2040, 0, 1),
})

describe('D-27: dates are those of Shanghai', () => {
  test.each([
    // An instant in UTC, and how Shanghai calls it.
    ['2026-03-03T00:00:00Z', '2026-03-03', 480],
    ['2026-03-03T15:59:59Z', '2026-03-03', 1439],
    ['2026-03-03T16:00:00Z', '2026-03-04', 0],
    ['2026-12-31T16:00:00Z', '2027-01-01', 0],
    ['2028-02-28T16:00:00Z', '2028-02-29', 0],
  ])('%s is %s, minute %i', (utc, date, minute) => {
    const at = Date.parse(utc)
    expect(localDate(at)).toBe(date)
    expect(localMonth(at)).toBe(date.slice(0, 7))
    expect(minuteOfDay(at)).toBe(minute)
  })

  test('a moment is its date and its minute', () => {
    fc.assert(
      fc.property(from2020to2040, (at) => {
        const minute = at - (at % MINUTE)
        expect(instantOf(localDate(minute), minuteOfDay(minute))).toBe(minute)
      }),
    )
  })

  test('adding days and taking them away returns to the date', () => {
    fc.assert(
      fc.property(from2020to2040, fc.integer({ min: -800, max: 800 }), (at, days) => {
        const date = localDate(at)
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(instantOf(addDays(date, days)) - instantOf(date)).toBe(days * DAY)
      }),
    )
  })

  test.each([
    ['2026-03-01', 0],
    ['2026-03-07', 6],
    ['2028-02-29', 2],
  ])('%s has weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
  })
})

describe('times as people read them', () => {
  const now = instantOf('2026-11-25', 20 * 60)

  test.each([
    [instantOf('2026-11-25', 9 * 60 + 41), '今天 09:41'],
    [instantOf('2026-11-24', 16 * 60 + 20), '昨天 16:20'],
    [instantOf('2026-11-26', 0), '明天 00:00'],
    [instantOf('2026-11-20', 14 * 60), '11月20日 周五 14:00'],
    [instantOf('2026-12-06', 8 * 60 + 5), '12月6日 周日 08:05'],
    [instantOf('2027-01-01', 0), '2027年1月1日 周五 00:00'],
  ])('%i reads %s', (at, words) => {
    expect(friendlyTime(at, now)).toBe(words)
  })

  test('the day changes at midnight in Shanghai, not in UTC', () => {
    const justAfter = instantOf('2026-11-25', 5)
    expect(friendlyTime(justAfter - 10 * MINUTE, justAfter)).toBe('昨天 23:55')
  })

  test('a date and a clock alone', () => {
    expect(friendlyDate(instantOf('2026-01-05', 0))).toBe('1月5日')
    expect(clockTime(instantOf('2026-01-05', 65))).toBe('01:05')
  })

  test.each([
    [0, '0 分钟'],
    [1, '1 分钟'],
    [59, '59 分钟'],
    [60, '1 小时'],
    [61, '1 小时 1 分'],
    [16_094, '268 小时 14 分'],
  ])('D-01: %i minutes read %s', (minutes, words) => {
    expect(friendlyMinutes(minutes)).toBe(words)
  })
})

test('the same day months later, or the last one of a shorter month', () => {
  expect(addMonths('2026-11-22', 6)).toBe('2027-05-22')
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
})
