import * as fc from 'fast-check'
import { DAY } from '../kit/time'
import { mayServeAs, passesTier, standsFor, TIER_PASS_MARK, type HeldTier } from './rules'
import { TIER_SIDES, TIERS, type Tier } from './tier-model'

const at = Date.parse('2026-11-22T00:00:00Z')
const held = (tier: Tier, different: Partial<HeldTier> = {}): HeldTier => ({
  ...{ tier, trained: true, validFrom: at - DAY, validTo: at + DAY },
  ...different,
})

describe('who stands for whom', () => {
  test.each([
    ['publicist', ['publicist']],
    ['lecturer', ['publicist', 'lecturer']],
    ['expert', ['publicist', 'lecturer', 'expert']],
  ] as const)('TIER-01, D-21, AMB-18: a %s stands for %j', (tier, all) => {
    expect(TIERS.filter((one) => standsFor(tier, one))).toEqual(all)
  })
})

describe('going on duty', () => {
  test('TIER-03: takes the training and a valid certificate, both', () => {
    expect(mayServeAs([held('lecturer')], 'lecturer', at)).toBe(true)
    expect(mayServeAs([held('lecturer', { trained: false })], 'lecturer', at)).toBe(false)
    expect(mayServeAs([held('lecturer', { validTo: at })], 'lecturer', at)).toBe(false)
    expect(mayServeAs([held('lecturer', { validFrom: at + 1 })], 'lecturer', at)).toBe(false)
    expect(mayServeAs([], 'publicist', at)).toBe(false)
  })

  test('TIER-03: the training of one tier does not make up for the certificate of another', () => {
    const tiers = [held('publicist'), held('lecturer', { trained: false })]
    expect(mayServeAs(tiers, 'lecturer', at)).toBe(false)
    expect(mayServeAs(tiers, 'publicist', at)).toBe(true)
  })

  test('D-21: a lecturer may serve as publicist, not as expert', () => {
    expect(mayServeAs([held('lecturer')], 'publicist', at)).toBe(true)
    expect(mayServeAs([held('lecturer')], 'expert', at)).toBe(false)
  })
})

describe('marks', () => {
  const mark = fc.integer({ min: 0, max: 100 })
  const marks = fc.record({
    ...{ education: mark, training: mark, experience: mark, teaching: mark },
  })

  test('TIER-02, TIER-05: every side and the test reach the mark, or it is no pass', () => {
    fc.assert(
      fc.property(marks, mark, (sides, test) => {
        const lowest = Math.min(test, ...TIER_SIDES.map((side) => sides[side]))
        expect(passesTier(sides, test)).toBe(lowest >= TIER_PASS_MARK)
      }),
    )
    const even = { education: 60, training: 60, experience: 60, teaching: 60 }
    expect([passesTier(even, 60), passesTier(even, 59)]).toEqual([true, false])
    expect(passesTier({ ...even, teaching: 59 }, 100)).toBe(false)
  })
})
