import { instantOf } from '@shared/kit/time'
import { dayWords, fullnessOf, hoursWords, plateOf } from './activity-words'

const from = instantOf('2026-11-25', 14 * 60)

test('says the day and the hours as people do', () => {
  expect(dayWords(from)).toBe('11月25日 周三')
  expect(plateOf(instantOf('2026-12-05', 600))).toEqual({ month: '12月', day: '5' })
  expect(hoursWords({ from, to: from + 90 * 60_000 })).toBe('14:00–15:30')
})

const row = (residents: [number, number], volunteers: [number, number]) =>
  ({
    residentPlaces: { capacity: residents[0], taken: residents[1] },
    volunteerPlaces: { capacity: volunteers[0], taken: volunteers[1] },
  }) as Parameters<typeof fullnessOf>[0]

test.each([
  ['seats are left', row([30, 24], [8, 8]), '还剩 6 位', false],
  ['all seats are taken', row([30, 30], [8, 2]), '满员，可排队', true],
  ['only volunteers are looked for', row([0, 0], [8, 2]), '招志愿者', false],
  ['and those are there', row([0, 0], [8, 8]), '满员，可排队', true],
])('ACT-07: when %s, a row says so', (_, of, label, isFull) => {
  expect(fullnessOf(of)).toMatchObject({ label, isFull })
})
