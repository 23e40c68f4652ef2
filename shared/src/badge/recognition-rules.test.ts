import fc from 'fast-check'
import { addDays, instantOf, localDate } from '../kit/time'
import { countedStar, isInTime, lapsesAt, plainNumber, recognisedUntil } from './recognition-rules'
import { starOf, STAR_MINUTES } from './star-rules'

const MINUTE = 60_000

test.each([
  ['2026-11-21', false],
  ['2026-11-22', true],
  ['2027-05-01', true],
  ['2027-05-02', false],
])('BDG-06: a star given on 22 November and good until 1 May is in time on %s: %s', (day, isIt) => {
  expect(isInTime({ givenOn: '2026-11-22', validUntil: '2027-05-01' }, day)).toBe(isIt)
})

test('GAP-09: it counts until its own end, or until our yearly review where that comes before', () => {
  const at = instantOf('2026-11-22', 15 * 60)
  const until = (validUntil: string) => recognisedUntil({ validUntil }, at)
  expect(until('2027-11-21')).toBe('2027-11-21')
  expect(until('2027-11-22')).toBe('2027-11-22')
  expect(until('2027-11-23')).toBe('2027-11-22')
  expect(until('2026-11-22')).toBe('2026-11-22')
})

test('GAP-09: it counts on its last day to the last minute in Shanghai, and not in the next one', () => {
  const recognised = { star: 4, until: '2027-05-01' }
  const over = lapsesAt(recognised.until)
  expect(localDate(over - MINUTE)).toBe('2027-05-01')
  expect(countedStar(1, recognised, over - MINUTE)).toBe(4)
  expect(countedStar(1, recognised, over)).toBe(1)
})

test('AMB-69: the higher of the two counts, whichever it is', () => {
  const at = instantOf('2026-11-22')
  const star = fc.integer({ min: 0, max: 5 })
  fc.assert(
    fc.property(
      star,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: -400, max: 400 }),
      (own, other, days) => {
        const until = addDays('2026-11-22', days)
        const counted = countedStar(own as 0, { star: other, until }, at)
        expect(counted).toBe(days >= 0 ? Math.max(own, other) : own)
        expect(countedStar(own as 0, null, at)).toBe(own)
      },
    ),
  )
})

test('AMB-69: a recognised star changes no threshold of our own minutes', () => {
  const at = instantOf('2026-11-22')
  const recognised = { star: 2, until: '2026-11-22' }
  for (const [index, minutes] of STAR_MINUTES.entries()) {
    expect(countedStar(starOf(minutes - 1), recognised, at)).toBe(Math.max(2, index))
    expect(countedStar(starOf(minutes), recognised, at)).toBe(Math.max(2, index + 1))
  }
})

test('BDG-06: a recognised star never outlives its own end or a year', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(day, day, (validUntil, today) => {
      const until = recognisedUntil({ validUntil }, instantOf(today))
      expect(until <= validUntil).toBe(true)
      expect(until <= addDays(today, 366)).toBe(true)
    }),
  )
})

test('BDG-06: a number is the same however it is spaced and written', () => {
  expect(plainNumber(' xj－2026 ０１ ')).toBe('XJ-202601')
})
