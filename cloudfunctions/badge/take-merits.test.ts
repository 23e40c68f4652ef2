/** The sums of merits and what they come to, without a database. */
import { BADGE_KEYS } from '@shared/badge/badges'
import { STAR_MINUTES } from '@shared/badge/star-rules'
import { DAY, instantOf } from '@shared/kit/time'
import { noHonours } from './badge-records'
import { changedBadges, newOf, starWith, takeMerits, type Taken } from './take-merits'

const nobody = noHonours('acc_one')
const JUNE = instantOf('2026-06-21')

function record(at: number, counts: Taken['counts'], taken: Taken['taken'] = {}): Taken {
  return { at, counts, taken }
}

test('HRS-10: of a record only what is new is taken, and what a correction took is taken back', () => {
  expect(newOf(record(JUNE, { answers: 5 }))).toEqual({ answers: 5 })
  expect(newOf(record(JUNE, { answers: 5 }, { answers: 5 }))).toEqual({})
  const less = record(JUNE, { answers: 2 }, { answers: 5, services: 1 })
  expect(newOf(less)).toEqual({ answers: -3, services: -1 })
})

test('BDG-08: a badge is dated by the service that made it whole', () => {
  const days = [60, 39, 1, 7].map((answers, day) => record(JUNE + day * DAY, { answers }))
  const { badges, totals, months } = takeMerits(nobody, [...days].reverse())
  expect(badges['survey-100']).toEqual({ at: JUNE + 2 * DAY, turn: 1 })
  expect(totals).toEqual({ answers: 107 })
  expect(months).toEqual({ '2026-06': { answers: 107 } })
})

test('HRS-10, BDG-08: a service that was put on another day counts in the month of that day, and in no other', () => {
  const first = record(JUNE, { publicity: 1 })
  const taken = takeMerits(nobody, [first])
  const moved = { ...record(JUNE - 30 * DAY, first.counts, first.counts), takenAt: JUNE }
  const after = takeMerits(taken, [moved])
  expect(after.totals).toEqual({ publicity: 1 })
  expect(after.months).toEqual({ '2026-05': { publicity: 1 }, '2026-06': { publicity: 0 } })
  expect(changedBadges(taken, after)).toEqual([])
  expect(after.badges['first-talk']?.at).toBe(JUNE - 30 * DAY)
  expect(takeMerits(after, [{ ...moved, takenAt: moved.at }])).toEqual(after)
})

test('BDG-08: taken back and earned again it is another turn, and each change is told once', () => {
  const first = record(JUNE, { publicity: 1 })
  const earned = takeMerits(nobody, [first])
  expect(changedBadges(nobody, earned)).toMatchObject([{ key: 'first-talk', earned: true }])
  const back = takeMerits(earned, [record(JUNE, {}, first.counts)])
  expect(changedBadges(earned, back)).toMatchObject([{ key: 'first-talk', earned: false }])
  expect(back.badges['first-talk']).toEqual({ at: null, turn: 1 })
  const again = takeMerits(back, [record(JUNE + DAY, { publicity: 1 })])
  expect(again.badges['first-talk']).toEqual({ at: JUNE + DAY, turn: 2 })
  expect(changedBadges(again, takeMerits(again, [first, first].slice(2)))).toEqual([])
})

test('BDG-04: in whatever order and in whatever slices records come, the badges are the same', () => {
  const records = Array.from({ length: 60 }, (_, number) =>
    record(instantOf('2026-01-05') + number * 6 * DAY, {
      ...{ services: 1, serviceMinutes: 90 + number, publicity: number % 3 === 0 ? 1 : 0 },
      ...{ answers: (number * 7) % 11, evenings: number % 2, elderly: number % 4 === 0 ? 1 : 0 },
    }),
  )
  const all = takeMerits(nobody, records)
  const keysOf = ({ badges }: typeof all) => BADGE_KEYS.filter((key) => badges[key]?.at)
  expect(keysOf(all).length).toBeGreaterThan(8)
  for (const step of [7, 11, 13, 17, 19]) {
    // A step without a common divisor with 60 visits each record once.
    const shuffled = records.map((_, index) => records[(index * step) % 60] ?? records[0]!)
    const slices = [shuffled.slice(0, 23), shuffled.slice(23, 24), shuffled.slice(24)]
    const taken = slices.reduce(takeMerits, nobody)
    expect(keysOf(taken)).toEqual(keysOf(all))
    expect(taken.totals).toEqual(all.totals)
    expect(taken.months).toEqual(all.months)
  }
})

const NOW = instantOf('2026-11-22', 600)
const none = nobody.star

test.each(STAR_MINUTES.map((minutes, index) => [index + 1, minutes] as const))(
  'BDG-01, BDG-05: star %i is given with its minute and taken with the one less, at once',
  (star, minutes) => {
    const given = starWith(none, minutes, NOW)
    expect(given).toEqual({
      ...{ star, since: NOW, reviewedAt: NOW, turn: 1 },
      reviewAt: instantOf('2027-11-23'),
    })
    expect(starWith(given, minutes + 1, NOW + DAY)).toBe(given)
    expect(starWith(given, minutes - 1, NOW + DAY).star).toBe(star - 1)
  },
)

test('BDG-05, GAP-09: the year of a star ends with a review: the same star goes on for another, since when it was given', () => {
  const given = starWith(none, 6_000, NOW)
  const later = instantOf('2027-11-23')
  expect(starWith(given, 6_500, later - 1)).toBe(given)
  expect(starWith(given, 6_500, later)).toEqual({
    ...{ star: 1, since: NOW, reviewedAt: later, turn: 1 },
    reviewAt: instantOf('2028-11-24'),
  })
  expect(starWith(given, 0, later)).toMatchObject({ star: 0, reviewAt: null, turn: 2 })
})
