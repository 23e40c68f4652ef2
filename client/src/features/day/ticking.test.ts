import type { RosterRow } from '@shared/activity/check-model'
import { instantOf, MINUTE } from '@shared/kit/time'
import { missingWay, tickedAt } from './ticking'

const start = instantOf('2026-11-25', 14 * 60)
const slot = { from: start, to: start + 90 * MINUTE }
const check = (how: 'siteCode' | 'planned') =>
  ({ at: start, how, mark: null, reason: '', sentAt: null }) as const

describe('what a leader may tick', () => {
  const ticked = (inside: RosterRow['in'], out: RosterRow['out']) =>
    missingWay({ in: inside, out } as RosterRow)

  test('ACT-24, D-09: check-in first, then check-out, also where the plan closed it', () => {
    expect(ticked(null, null)).toBe('in')
    expect(ticked(check('siteCode'), null)).toBe('out')
    expect(ticked(check('siteCode'), check('planned'))).toBe('out')
    expect(ticked(check('siteCode'), check('siteCode'))).toBeNull()
  })
})

describe('when it was', () => {
  const now = start + 40 * MINUTE
  const inwards = { slot, way: 'in', now } as const

  test.each([
    ['now', '', now],
    ['planned', '', start],
    ['other', '14:05', start + 5 * MINUTE],
    ['other', '', null],
    ['other', '23:00', now],
  ] as const)('ACT-24: %s %s', (time, clock, at) => {
    expect(tickedAt(time, clock, inwards)).toBe(at)
  })

  test('ACT-24: the planned end cannot be ticked before it came', () => {
    expect(tickedAt('planned', '', { ...inwards, way: 'out' })).toBe(now)
    expect(tickedAt('planned', '', { slot, way: 'out', now: slot.to + MINUTE })).toBe(slot.to)
  })
})
