import * as fc from 'fast-check'
import { DAY } from '../kit/time'
import {
  DAILY_CONFIRMED_MAX,
  expectedMinimumMs,
  type GradeCounts,
  isInTime,
  satisfactionBasisPoints,
} from './rules'

describe('isInTime', () => {
  const opensAt = 1_000 * DAY
  const closesAt = opensAt + 10 * DAY
  const window = { opensAt, closesAt }

  it.each([
    ['the first moment', opensAt, opensAt, 'inTime'],
    ['the last moment', opensAt, closesAt - 1, 'inTime'],
    ['before the window', opensAt - 2, opensAt - 1, 'early'],
    ['the first moment outside', closesAt - 1, closesAt, 'late'],
    ['24 h after the close', closesAt - 1, closesAt + DAY, 'late'],
    ['a moment beyond 24 h', closesAt - 1, closesAt + DAY + 1, 'closed'],
    ['opened as it closed', closesAt, closesAt + 1, 'closed'],
    ['opened before the window', opensAt - 1, closesAt + 1, 'closed'],
  ])('D-03: %s', (_when, openedAt, arrivedAt, verdict) => {
    expect(isInTime(window, openedAt, arrivedAt)).toBe(verdict)
  })

  it('D-03: inside the window the stamp does not matter; outside, later is never better', () => {
    const order = ['inTime', 'late', 'closed']
    const moment = fc.integer({ min: opensAt, max: closesAt + 3 * DAY })
    fc.assert(
      fc.property(moment, moment, moment, (openedAt, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const before = order.indexOf(isInTime(window, openedAt, first))
        expect(order.indexOf(isInTime(window, openedAt, second))).toBeGreaterThanOrEqual(before)
        if (first < closesAt) expect(before).toBe(0)
      }),
    )
  })
})

describe('the numbers of the survey', () => {
  it('D-04: sixty a day are confirmed by themselves', () => {
    expect(DAILY_CONFIRMED_MAX).toBe(60)
  })

  it('D-06: two seconds a question shown', () => {
    expect(expectedMinimumMs(24)).toBe(48_000)
  })
})

describe('satisfactionBasisPoints', () => {
  it('D-22: is hidden below 30 answers', () => {
    expect(satisfactionBasisPoints([0, 0, 0, 0, 29])).toBeNull()
    expect(satisfactionBasisPoints([0, 0, 0, 0, 30])).toBe(10_000)
  })

  it('D-22: is the share of the top two of five grades', () => {
    expect(satisfactionBasisPoints([10, 10, 10, 20, 10])).toBe(5_000)
    expect(satisfactionBasisPoints([0, 0, 10, 10, 10])).toBe(6_667)
  })

  it('D-22: lies between 0 and 10,000 and does not fall with one more good grade', () => {
    const counts = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
    fc.assert(
      fc.property(counts, (grades: GradeCounts) => {
        const share = satisfactionBasisPoints(grades)
        fc.pre(share !== null)
        const [one, two, three, four, five] = grades
        const better = satisfactionBasisPoints([one, two, three, four, five + 1])
        expect(share).toBeGreaterThanOrEqual(0)
        expect(better).toBeGreaterThanOrEqual(share ?? 0)
        expect(better).toBeLessThanOrEqual(10_000)
      }),
    )
  })
})
