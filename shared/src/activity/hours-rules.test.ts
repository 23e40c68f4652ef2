import * as fc from 'fast-check'
import { MINUTE } from '../kit/time'
import type { Interval } from './attendance-rules'
import { countMinutes } from './check-rules'
import {
  addedThatFits,
  attendedOn,
  DAY_MINUTES,
  minutesOn,
  toTakeBack,
  type Attended,
} from './hours-rules'

const DAY = '2026-11-21'
const at = (clock: string, date = DAY) => Date.parse(`${date}T${clock}:00+08:00`)
const span = (from: string, to: string): Interval => ({ from: at(from), to: at(to) })

function attended(from: string, to: string, different: Partial<Attended> = {}): Attended {
  const whole = span(from, to)
  return { for: 'volunteer', ...whole, slot: whole, parts: [whole], added: 0, ...different }
}

describe('the minutes of a day', () => {
  it('D-12: are those of its spans alone, rounded down once', () => {
    const night = { from: at('23:00', '2026-11-20'), to: at('01:30') }
    const half = { from: at('08:00'), to: at('08:00') + 30_000 }
    expect(minutesOn(DAY, [night])).toBe(90)
    expect(minutesOn('2026-11-20', [night])).toBe(60)
    expect(minutesOn(DAY, [half, { from: half.to, to: half.to + 30_000 }])).toBe(1)
    expect(minutesOn('2026-11-22', [night])).toBe(0)
  })

  it('HRS-05: what was added counts on the day of the slot', () => {
    const added = attended('09:00', '10:00', { added: 20 })
    expect(attendedOn(DAY, [added])).toBe(80)
    expect(attendedOn('2026-11-22', [added])).toBe(0)
  })

  it.each([
    [30, 0, 30],
    [61, 0, 60],
    [30, DAY_MINUTES - 10, 10],
    [30, DAY_MINUTES + 5, 0],
  ])('HRS-05, D-12: of %i added minutes beside %i there is room for %i', (added, beside, fits) => {
    expect(addedThatFits(added, span('09:00', '10:00'), beside)).toBe(fits)
  })
})

describe('a minute for an answer', () => {
  it.each([
    ['08:59', true],
    ['09:00', false],
    ['09:59', false],
    ['10:00', true],
  ])('D-12: arriving at %s it is one: %s', (clock, brings) => {
    const back = toTakeBack([{ at: at(clock) }], [attended('09:00', '10:00')])
    expect(back.length === 0).toBe(brings)
  })

  it('D-12: is none when the day is full', () => {
    const whole = attended('00:00', '23:00', { parts: [span('00:00', '23:00')] })
    const credits = Array.from({ length: 61 }, () => ({ at: at('23:30') }))
    expect(toTakeBack(credits.slice(1), [whole])).toHaveLength(0)
    expect(toTakeBack(credits, [whole])).toHaveLength(1)
  })

  it('D-12: is taken back once it is known that its volunteer was checked in, and the latest when the day is too long', () => {
    const credits = ['08:00', '09:30', '23:10', '23:20'].map((clock) => ({
      id: clock,
      at: at(clock),
    }))
    const ids = (known: readonly Attended[]) => toTakeBack(credits, known).map(({ id }) => id)
    expect(ids([])).toEqual([])
    expect(ids([attended('09:00', '10:00')])).toEqual(['09:30'])
    const full = attended('09:00', '10:00', { parts: [span('00:00', '23:58')] })
    expect(ids([full])).toEqual(['09:30', '23:20'])
  })
})

/** A few activities of one afternoon, each attended somehow, in quarters of an hour. */
const anyAttended = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 16 }),
    late: fc.integer({ min: -2, max: 8 }),
    early: fc.integer({ min: -2, max: 8 }),
    seconds: fc.integer({ min: 0, max: 59 }),
  }),
  { maxLength: 6 },
)

/** The length of all spans together, each moment once, in ms. */
function union(spans: readonly Interval[]): number {
  const marks = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  return marks.slice(1).reduce((sum, to, index) => {
    const from = marks[index] ?? to
    return spans.some((one) => one.from <= from && to <= one.to) ? sum + to - from : sum
  }, 0)
}

it('D-12: counted one after the other in any order, minutes never exceed the union of what was attended', () => {
  const quarter = 15 * MINUTE
  fc.assert(
    fc.property(anyAttended, fc.integer({ min: 50, max: 100 }), (seeds, percent) => {
      const spans = seeds.map(({ from, length, late, early, seconds }) => {
        const slot = {
          from: at('08:00') + from * quarter,
          to: at('08:00') + (from + length) * quarter,
        }
        const come = slot.from + late * quarter + seconds * 1000
        return { slot, attended: { from: come, to: Math.max(come, slot.to - early * quarter) } }
      })
      const parts: Interval[] = []
      let minutes = 0
      for (const one of spans) {
        const counted = countMinutes(one.attended, one.slot, percent, parts)
        expect(counted.counted).toBeLessThanOrEqual(counted.attended)
        minutes += counted.counted
        parts.push(...counted.parts)
      }
      expect(minutes * MINUTE).toBeLessThanOrEqual(union(spans.map((one) => one.attended)))
      expect(union(parts)).toBe(parts.reduce((sum, { from, to }) => sum + to - from, 0))
    }),
  )
})
