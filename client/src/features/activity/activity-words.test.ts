import { instantOf } from '@shared/kit/time'
import { dayWords, hoursWords, plateOf, spokenWhen, whenWords } from './activity-words'
import { freePlaces, fullnessOf } from './fullness'

const from = instantOf('2026-11-25', 14 * 60)
const now = instantOf('2026-11-21', 600)

test('says the day and the hours as people do', () => {
  expect(dayWords(from)).toBe('11月25日 周三')
  expect(plateOf(instantOf('2026-12-05', 600))).toEqual({ month: '12月', day: '5' })
  expect(hoursWords({ from, to: from + 90 * 60_000 })).toBe('14:00–15:30')
})

test.each([
  ['2026-11-21', 18 * 60 + 30, '今天 18:30–20:00', '今天晚上 6:30'],
  ['2026-11-22', 9 * 60, '明天 09:00–10:30', '明天上午 9 点'],
  ['2026-11-25', 14 * 60, '周三 14:00–15:30', '周三下午 2 点'],
  ['2026-11-25', 12 * 60 + 5, '周三 12:05–13:35', '周三中午 12:05'],
  ['2026-11-25', 13 * 60, '周三 13:00–14:30', '周三下午 1 点'],
])('board 68: %s at minute %i is %s, aloud %s', (date, minute, written, spoken) => {
  const at = instantOf(date, minute)
  expect(whenWords({ from: at, to: at + 90 * 60_000 }, now)).toBe(written)
  expect(spokenWhen(at, now)).toBe(spoken)
})

const row = (residents: [number, number], volunteers: [number, number]) => ({
  residentPlaces: { capacity: residents[0], taken: residents[1] },
  volunteerPlaces: { capacity: volunteers[0], taken: volunteers[1] },
})

test.each([
  ['seats are left', row([30, 24], [8, 8]), '还剩 6 位', false],
  ['all seats are taken', row([30, 30], [8, 2]), '满员，可排队', true],
  ['only volunteers are looked for', row([0, 0], [8, 2]), '招志愿者', false],
  ['and those are there', row([0, 0], [8, 8]), '满员，可排队', true],
])('ACT-07: when %s, a row says so', (_, of, label, isFull) => {
  expect(fullnessOf(freePlaces(of))).toMatchObject({ label, isFull })
})
