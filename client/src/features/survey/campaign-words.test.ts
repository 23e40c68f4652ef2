import { instantOf, MINUTE } from '@shared/kit/time'
import { daysLeft, periodOf, reachedOn } from './campaign-words'

const campaign = { opensAt: instantOf('2026-11-15'), closesAt: instantOf('2026-11-25') }

describe('the days of a campaign', () => {
  it('SUR-02: counts today and the last day in Shanghai', () => {
    expect(daysLeft(campaign, instantOf('2026-11-22', 23 * 60 + 59))).toBe(3)
    expect(daysLeft(campaign, campaign.closesAt - MINUTE)).toBe(1)
    expect(daysLeft(campaign, campaign.closesAt)).toBe(0)
  })

  it('SUR-02: names the last day inside, not the first moment outside', () => {
    expect(periodOf(campaign)).toBe('11月15–24日')
    const overMonths = { opensAt: instantOf('2026-11-28'), closesAt: instantOf('2026-12-08') }
    expect(periodOf(overMonths)).toBe('11月28日–12月7日')
  })
})

describe('reachedOn', () => {
  const now = instantOf('2026-11-21', 600)

  it('SUR-10: says the day at today’s speed', () => {
    expect(reachedOn({ today: 7, total: 86, goal: 100 }, campaign, now)).toBe('11月23日')
  })

  it('SUR-10: says nothing when it is reached, nothing came today, or time runs out', () => {
    expect(reachedOn({ today: 7, total: 100, goal: 100 }, campaign, now)).toBeUndefined()
    expect(reachedOn({ today: 0, total: 86, goal: 100 }, campaign, now)).toBeUndefined()
    expect(reachedOn({ today: 3, total: 86, goal: 100 }, campaign, now)).toBeUndefined()
  })
})
