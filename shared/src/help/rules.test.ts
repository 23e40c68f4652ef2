import fc from 'fast-check'
import { HOLIDAYS } from '../kit/holidays'
import { DAY, instantOf, localDate, minuteOfDay, MINUTE } from '../kit/time'
import { DEFAULT_STAFFED_HOURS, isStaffed } from '../kit/working-days'
import { firstContact, isUrgent, urgencyOrder } from './rules'
import { Triage } from './triage'

function at(text: string): number {
  const [date = '', clock = ''] = text.split(' ')
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return instantOf(date, hour * 60 + minute)
}

function contactOf(received: string, urgent: boolean, hours = DEFAULT_STAFFED_HOURS) {
  return firstContact({ at: at(received), urgent, hours, table: HOLIDAYS })
}

describe('firstContact', () => {
  test.each([
    // when, urgent, due, people back (empty: they are there)
    ['an ordinary morning', '2026-03-03 09:00', false, '2026-03-03 13:00', ''],
    ['four hours end at closing', '2026-03-03 13:30', false, '2026-03-03 17:30', ''],
    ['four hours run into the next day', '2026-03-03 16:00', false, '2026-03-04 11:30', ''],
    ['a Friday afternoon runs over the weekend', '2026-03-06 16:30', false, '2026-03-09 12:00', ''],
    ['money moving in the morning', '2026-03-03 10:07', true, '2026-03-03 10:37', ''],
    ['money moving just before closing', '2026-03-03 17:20', true, '2026-03-03 17:50', ''],
    ['before opening', '2026-03-03 07:15', false, '2026-03-03 13:00', '2026-03-03 09:00'],
    ['at closing time', '2026-03-03 17:30', false, '2026-03-04 13:00', '2026-03-04 09:00'],
    ['at night, money moving', '2026-03-03 23:40', true, '2026-03-04 09:30', '2026-03-04 09:00'],
    ['on a Saturday', '2026-03-07 10:00', false, '2026-03-09 13:00', '2026-03-09 09:00'],
    ['on a Sunday, money moving', '2026-03-08 10:00', true, '2026-03-09 09:30', '2026-03-09 09:00'],
    ['on a Saturday that is worked', '2026-02-28 10:00', false, '2026-02-28 14:00', ''],
    ['on a worked Saturday, money moving', '2026-05-09 16:00', true, '2026-05-09 16:30', ''],
    ['in the spring festival', '2026-02-16 11:00', false, '2026-02-24 13:00', '2026-02-24 09:00'],
    [
      'on National Day, money moving',
      '2026-10-01 11:00',
      true,
      '2026-10-08 09:30',
      '2026-10-08 09:00',
    ],
    ['on the eve of a holiday', '2026-09-30 16:30', false, '2026-10-08 12:00', ''],
    [
      'at the last minute of a Saturday that is worked before a holiday',
      '2026-02-14 17:29',
      false,
      '2026-02-24 12:59',
      '',
    ],
    ['at the first minute of a staffed day', '2026-03-02 09:00', true, '2026-03-02 09:30', ''],
    ['at midnight', '2026-03-04 00:00', true, '2026-03-04 09:30', '2026-03-04 09:00'],
    [
      'on the night before a worked Saturday',
      '2026-02-27 22:00',
      false,
      '2026-02-28 13:00',
      '2026-02-28 09:00',
    ],
    [
      'on a Friday night without one',
      '2026-03-06 22:00',
      true,
      '2026-03-09 09:30',
      '2026-03-09 09:00',
    ],
    ['over the turn of the year', '2025-12-31 16:30', false, '2026-01-04 12:00', ''],
    [
      'on a Monday that is a holiday',
      '2026-04-06 10:00',
      false,
      '2026-04-07 13:00',
      '2026-04-07 09:00',
    ],
  ])('D-16: %s', (_case, received, urgent, due, back) => {
    const contact = contactOf(received, urgent)
    expect(contact).toEqual({
      dueAt: at(due),
      staffedNow: back === '',
      ...(back === '' ? {} : { staffedFrom: at(back) }),
      provisional: false,
    })
  })

  test('D-16: the hours are those of the station', () => {
    const hours = { fromMinute: 8 * 60, toMinute: 20 * 60 }
    expect(contactOf('2026-03-03 18:00', false, hours)).toEqual({
      dueAt: at('2026-03-04 10:00'),
      staffedNow: true,
      provisional: false,
    })
  })

  test('D-16: hours that never open are read as the default', () => {
    const never = { fromMinute: 600, toMinute: 600 }
    expect(contactOf('2026-03-03 08:00', false, never)).toEqual(
      contactOf('2026-03-03 08:00', false),
    )
  })

  test.each([
    ['a working day', '2031-03-04 10:00', '2031-03-04 14:00'],
    ['a weekend', '2031-03-08 10:00', '2031-03-10 13:00'],
  ])(
    'D-28: in a year without a table, %s counts by weekends and is provisional',
    (_case, received, due) => {
      expect(contactOf(received, false)).toMatchObject({ dueAt: at(due), provisional: true })
    },
  )

  test('D-28: money moving in a year without a table is provisional too', () => {
    expect(contactOf('2031-03-04 10:00', true)).toEqual({
      dueAt: at('2031-03-04 10:30'),
      staffedNow: true,
      provisional: true,
    })
  })

  test('D-28: a deadline that reaches into a year without a table is provisional', () => {
    expect(contactOf('2026-12-31 16:00', false)).toMatchObject({ provisional: true })
    expect(contactOf('2026-12-31 10:00', false)).toMatchObject({ provisional: false })
  })

  test('D-16: no moment leaves a report without a contact, and money moving is never later', () => {
    const year = fc.integer({ min: at('2026-01-01 00:00'), max: at('2026-12-20 00:00') })
    const opening = fc.integer({ min: 0, max: 12 * 60 })
    fc.assert(
      fc.property(year, opening, (received, fromMinute) => {
        const hours = { fromMinute, toMinute: fromMinute + 480 }
        const calm = firstContact({ at: received, urgent: false, hours, table: HOLIDAYS })
        const urgent = firstContact({ at: received, urgent: true, hours, table: HOLIDAYS })
        expect(urgent.dueAt).toBeLessThanOrEqual(calm.dueAt)
        expect(urgent.dueAt - received).toBeGreaterThanOrEqual(30 * MINUTE)
        // The longest closure of 2026 is nine days of spring festival.
        expect(calm.dueAt - received).toBeLessThan(12 * DAY)
        expect(calm.staffedNow).toBe(isStaffed(received, hours, HOLIDAYS))
        if (calm.staffedFrom === undefined) return
        expect(isStaffed(calm.staffedFrom, hours, HOLIDAYS)).toBe(true)
        expect(minuteOfDay(calm.staffedFrom)).toBe(fromMinute)
        expect(localDate(calm.staffedFrom) >= localDate(received)).toBe(true)
      }),
    )
  })
})

test('D-16: urgent cases come first, then those due sooner', () => {
  const rows = [
    { urgent: false, dueAt: 10 },
    { urgent: true, dueAt: 30 },
    { urgent: false, dueAt: 5 },
    { urgent: true, dueAt: 20 },
  ]
  expect([...rows].sort(urgencyOrder)).toEqual([rows[3], rows[1], rows[2], rows[0]])
})

describe('what comes first', () => {
  const nothing = { moneyMoved: false, triage: Triage.parse({}), dangerSigns: [] }
  test.each<[string, Partial<Parameters<typeof isUrgent>[0]>, boolean]>([
    ['nothing was said', {}, false],
    ['money has moved', { moneyMoved: true }, true],
    ['it cannot be said whether it has', { triage: Triage.parse({ unsurePaid: true }) }, true],
    ['somebody may hurt themselves', { dangerSigns: ['suicidal'] }, true],
    [
      'they still talk and hold a code',
      { triage: Triage.parse({ inContact: true, leaked: ['code'] }) },
      true,
    ],
    [
      'they still talk and see the screen',
      { triage: Triage.parse({ inContact: true, leaked: ['screen'] }) },
      true,
    ],
    [
      'they still talk and know the number on an identity card',
      { triage: Triage.parse({ inContact: true, leaked: ['idNumber'] }) },
      false,
    ],
    [
      'they hold a code and are gone',
      { triage: Triage.parse({ inContact: false, leaked: ['code'] }) },
      false,
    ],
    ['they only still talk', { triage: Triage.parse({ inContact: true }) }, false],
  ])('D-16, RPT-10: when %s', (_case, said, urgent) => {
    expect(isUrgent({ ...nothing, ...said })).toBe(urgent)
  })
})
