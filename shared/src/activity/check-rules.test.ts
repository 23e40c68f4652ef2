import fc from 'fast-check'
import { DAY, MINUTE } from '../kit/time'
import type { Interval } from './attendance-rules'
import type { CheckRefusal, CheckWay } from './check-model'
import {
  checkWindow,
  clip,
  clockAgrees,
  CODE_STEP_MS,
  codeRefusal,
  codeStep,
  countMinutes,
  isCurrentStep,
  lateMinutes,
  stepStart,
  tickWindow,
  uncovered,
} from './check-rules'

/** Ninety minutes from 14:00 on some day, at a minute. */
const START = 29_000_000 * MINUTE
const slot: Interval = { from: START, to: START + 90 * MINUTE }
const at = (minutes: number) => START + minutes * MINUTE

describe('codes', () => {
  test.each<[number, boolean]>([
    [0, true],
    [CODE_STEP_MS - 1, true],
    [2 * CODE_STEP_MS - 1, true],
    [2 * CODE_STEP_MS, false],
    [-1, false],
  ])('ACT-21: %s ms after its step begins a code is taken: %s', (age, taken) => {
    const step = codeStep(START)
    expect(isCurrentStep(step, stepStart(step) + age)).toBe(taken)
  })

  test('ACT-21: at any moment exactly two steps are taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 41 }), (moment) => {
        const near = [-2, -1, 0, 1].map((ahead) => codeStep(moment) + ahead)
        expect(near.filter((step) => isCurrentStep(step, moment))).toHaveLength(2)
      }),
    )
  })

  test.each<[number, boolean]>([
    [-2 * MINUTE, true],
    [2 * MINUTE, true],
    [-2 * MINUTE - 1, false],
    [2 * MINUTE + 1, false],
  ])('ACT-21: a clock %s ms from the code agrees with it: %s', (shift, agrees) => {
    expect(clockAgrees(codeStep(START), START + shift)).toBe(agrees)
  })

  const refusalAt = (way: CheckWay, minutes: number) =>
    codeRefusal({ way, step: codeStep(at(minutes)) }, slot, at(minutes), null)
  test.each<[CheckWay, number, CheckRefusal | undefined]>([
    ['in', -31, 'tooEarly'],
    ['in', -30, undefined],
    ['in', 90, undefined],
    ['in', 91, 'tooLate'],
    ['out', 79, 'tooEarly'],
    ['out', 80, undefined],
    ['out', 105, undefined],
    ['out', 106, 'tooLate'],
  ])('ACT-21: checking %s %s minutes after the start: %s', (way, minutes, refusal) => {
    expect(refusalAt(way, minutes)).toBe(refusal)
  })

  const sent = (later: number, { step = codeStep(START), shift = 0 } = {}) =>
    codeRefusal({ way: 'in', step }, slot, START + later, stepStart(step) + shift)
  test.each<[string, CheckRefusal | undefined, CheckRefusal | undefined]>([
    ['a day later', sent(DAY), undefined],
    ['a moment after that', sent(DAY + 1), 'codeOld'],
    ['at its own moment', sent(0), undefined],
    ['before it', sent(-1), 'clock'],
    ['with a clock three minutes off', sent(DAY, { shift: 3 * MINUTE }), 'clock'],
    [
      'of a step before the half hour',
      sent(DAY - 31 * MINUTE, { step: codeStep(at(-31)) }),
      'tooEarly',
    ],
    ['of a step behind the end', sent(DAY, { step: codeStep(at(91)) }), 'tooLate'],
  ])('ACT-21: a code scanned without a network and sent %s', (_, got, refusal) => {
    expect(got).toBe(refusal)
  })

  test('ACT-21: of a slot that begins between two steps, the first step is taken', () => {
    const odd = { from: START + 30 * MINUTE + 20_000, to: START + DAY }
    const step = codeStep(checkWindow('in', odd).from)
    expect(codeRefusal({ way: 'in', step }, odd, START + DAY, stepStart(step))).toBeUndefined()
  })

  test('ACT-23: a leader ticks from the half hour before to now, and behind the end no longer than checking out lasts', () => {
    expect(tickWindow('in', slot, at(10))).toEqual({ from: at(-30), to: at(10) })
    expect(tickWindow('in', slot, at(500))).toEqual({ from: at(-30), to: at(90) })
    expect(tickWindow('out', slot, at(500))).toEqual({ from: at(-30), to: at(105) })
  })
})

describe('minutes', () => {
  const here = (from: number, to: number) => ({ from: at(from), to: at(to) })
  const minutesOf = (from: number, to: number, others: readonly Interval[] = []) => {
    const { attended, counted } = countMinutes(here(from, to), slot, 60, others)
    return [attended, counted]
  }

  test.each<[string, number[], number[]]>([
    ['all of it', minutesOf(0, 90), [90, 90]],
    ['early and late: no more than the plan', minutesOf(-30, 105), [90, 90]],
    ['54 of 90', minutesOf(0, 54), [54, 54]],
    ['53 of 90', minutesOf(0, 53), [53, 0]],
    ['late by 36', minutesOf(36, 90), [54, 54]],
    ['gone before it began', minutesOf(-30, 0), [0, 0]],
  ])('D-10, AMB-64: %s', (_, got, expected) => {
    expect(got).toEqual(expected)
  })

  test('D-12: time that counts elsewhere counts there alone, and does not lower what was attended', () => {
    expect(minutesOf(0, 90, [here(-60, 30)])).toEqual([90, 60])
    expect(minutesOf(0, 90, [here(20, 30), here(25, 40)])).toEqual([90, 70])
    expect(minutesOf(0, 90, [here(-10, 100)])).toEqual([90, 0])
  })

  test.each<[number, number]>([
    [-1, 0],
    [0.99, 0],
    [1, 1],
    [12.5, 12],
  ])('ACT-21: %s minutes after the start is late by %s', (minutes, late) => {
    expect(lateMinutes(at(minutes), slot)).toBe(late)
  })

  const span = fc
    .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, length]) => ({ from: at(from), to: at(from + length) }))
  /** The whole minutes that lie in one span at least, by going through them all. */
  const union = (spans: readonly Interval[]) => {
    const minutes = new Set<number>()
    for (const { from, to } of spans) {
      for (let minute = from; minute < to; minute += MINUTE) minutes.add(minute)
    }
    return minutes.size
  }

  test('D-12: what is uncovered shares nothing with the others, and is all that is left', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 6 }), (one, others) => {
        const left = uncovered(one, others)
        expect(union([...left, ...others])).toBe(union([one, ...others]))
        expect(union(left) + union(others)).toBe(union([one, ...others]))
      }),
    )
  })

  const visit = fc.record({ planned: span, came: span, percent: fc.integer({ min: 50, max: 100 }) })
  test('D-10, D-12: counted one after the other, the minutes of a person never exceed the union of where they were', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 8 }), (visits) => {
        const parts: Interval[] = []
        let counted = 0
        for (const { planned, came, percent } of visits) {
          const one = countMinutes(came, planned, percent, parts)
          expect(one.counted).toBeLessThanOrEqual(one.attended)
          counted += one.counted
          parts.push(...one.parts)
        }
        const within = visits.flatMap(({ planned, came }) => clip(came, planned) ?? [])
        expect(counted).toBeLessThanOrEqual(union(within))
        expect(union(parts)).toBe(counted)
      }),
    )
  })

  test('D-12: split seconds are never counted twice, nor added up to a minute that was not there', () => {
    const moment = fc.integer({ min: 0, max: 90 * MINUTE }).map((ms) => START + ms)
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, moment), { maxLength: 6 }), (ends) => {
        const stays = ends.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
        const parts: Interval[] = []
        let counted = 0
        for (const stay of stays) {
          const one = countMinutes(stay, slot, 50, parts)
          counted += one.counted
          parts.push(...one.parts)
        }
        const length = parts.reduce((sum, { from, to }) => sum + to - from, 0)
        expect(counted * MINUTE).toBeLessThanOrEqual(length)
        expect(length).toBeLessThanOrEqual(90 * MINUTE)
      }),
    )
  })
})
