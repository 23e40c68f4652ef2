import fc from 'fast-check'
import { instantOf, MINUTE } from '../kit/time'
import { plannedMinutes, type Interval } from './attendance-rules'
import type { Attended } from './hours-rules'
import {
  isManualOpen,
  isManualOutlier,
  manualParts,
  manualRange,
  manualShare,
  MANUAL_WITHIN_MS,
} from './manual-rules'

const start = instantOf('2026-11-15') + 9 * 60 * MINUTE
const span = (from: number, to: number): Interval => ({
  from: start + from * MINUTE,
  to: start + to * MINUTE,
})
const slot = span(0, 90)
const elsewhere = (part: Interval): Attended => ({
  ...{ for: 'volunteer', ...part, slot: part, parts: [part], added: 0 },
})

describe('how many minutes may be entered', () => {
  test('D-10, D-11: from the threshold of the activity to its plan', () => {
    expect(manualRange(slot, 60, [])).toEqual({ least: 54, most: 90 })
    expect(manualRange(span(0, 60), 100, [])).toEqual({ least: 60, most: 60 })
  })

  test('D-12: less what counts elsewhere at that time', () => {
    expect(manualRange(slot, 60, [elsewhere(span(-30, 20))]).most).toBe(70)
    expect(manualRange(slot, 60, [elsewhere(span(0, 90))]).most).toBe(0)
  })

  test('D-12: a day never exceeds 1,440 minutes', () => {
    const added = { ...elsewhere(span(200, 260)), added: 1340 }
    expect(manualRange(slot, 60, [added]).most).toBe(40)
  })

  test('D-12: the minutes lie within the slot, share no time with anything else, and are all there', () => {
    const minute = fc.integer({ min: -60, max: 150 })
    fc.assert(
      fc.property(fc.array(fc.tuple(minute, minute), { maxLength: 5 }), fc.nat(), (pairs, want) => {
        const others = pairs
          .filter(([from, to]) => from < to)
          .map(([from, to]) => elsewhere(span(from, to)))
        const { most } = manualRange(slot, 60, others)
        const minutes = want % (most + 1)
        const parts = manualParts(slot, minutes, others)
        expect(parts.reduce((sum, part) => sum + plannedMinutes(part), 0)).toBe(minutes)
        for (const { from, to } of parts) {
          expect(from).toBeGreaterThanOrEqual(slot.from)
          expect(to).toBeLessThanOrEqual(slot.to)
          for (const other of others) expect(from < other.to && other.from < to).toBe(false)
        }
      }),
    )
  })
})

describe('until when', () => {
  test('D-11: from the end of the slot for thirty days', () => {
    expect(isManualOpen(slot, slot.to - 1)).toBe(false)
    expect(isManualOpen(slot, slot.to)).toBe(true)
    expect(isManualOpen(slot, slot.to + MANUAL_WITHIN_MS)).toBe(true)
    expect(isManualOpen(slot, slot.to + MANUAL_WITHIN_MS + 1)).toBe(false)
  })
})

describe('which stations the association looks at', () => {
  test.each([
    [600, 6000, false],
    [600, 5999, true],
    [601, 6000, true],
    [599, 600, false],
    [0, 0, false],
  ])('D-11: %i of %i minutes by hand: %s', (manual, all, outlier) => {
    expect(isManualOutlier(manual, all)).toBe(outlier)
  })

  test('D-11: a share is told in tenths of a percent, rounded down', () => {
    expect(manualShare(1, 3)).toBe(333)
    expect(manualShare(0, 0)).toBe(0)
  })
})
