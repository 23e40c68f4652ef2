import { DAY } from '../kit/time'
import type { CampaignPlan } from './campaign-model'
import { campaignState, planRefusal, quotasOf, samePlan } from './campaign-rules'

const NOW = Date.parse('2026-11-20T12:00:00+08:00')
const plan: CampaignPlan = {
  ...{ title: '居民满意度', opensAt: NOW - DAY, closesAt: NOW + 9 * DAY },
  ...{ questionnaireId: 'qst_short', questionnaireVersion: 1, topics: [], topicsEach: 1 },
  ...{ volunteerGoal: 100, stationGoal: 800, areaGoals: {}, stationGoals: {} },
  quotas: [{ key: 'old', ageGroup: 'old', most: 500 }],
  ...{ settleAfterMs: DAY, reportFrom: 50_000, callbackPercent: 10 },
}

describe('the state of a campaign', () => {
  test.each([
    ['draft', { state: 'draft' as const }, NOW],
    ['planned', {}, plan.opensAt - 1],
    ['open', {}, plan.opensAt],
    ['open', {}, plan.closesAt - 1],
    ['closed', {}, plan.closesAt],
    ['settled', { settledAt: NOW }, plan.closesAt],
    ['open', { settledAt: null }, NOW],
  ])('SUR-02: %s %j', (state, different, at) => {
    expect(campaignState({ ...plan, ...different }, at)).toBe(state)
  })
})

describe('changing a plan', () => {
  const refusal = (change: Partial<CampaignPlan>, state: Parameters<typeof planRefusal>[2]) =>
    planRefusal(plan, { ...plan, ...change }, state, NOW)

  test('SUR-02: before it begins anything may change, as long as it ends after it begins and after now', () => {
    expect(
      refusal({ quotas: [], questionnaireVersion: 2, callbackPercent: 5 }, 'draft'),
    ).toBeUndefined()
    expect(refusal({ quotas: [], reportFrom: 1 }, 'planned')).toBeUndefined()
    expect(refusal({ opensAt: plan.closesAt }, 'planned')).toBe('WINDOW')
    expect(refusal({ closesAt: NOW }, 'planned')).toBe('WINDOW')
    expect(planRefusal(undefined, { ...plan, closesAt: NOW }, 'draft', NOW)).toBe('WINDOW')
  })

  test('SUR-02: while it is open quotas get more room, and no other', () => {
    const old = { key: 'old', ageGroup: 'old', most: 501 }
    expect(refusal({ quotas: [old] }, 'open')).toBeUndefined()
    expect(refusal({ quotas: [{ ...old, most: 499 }] }, 'open')).toBe('CAMPAIGN_OPEN')
    expect(refusal({ quotas: [{ ...old, ageGroup: 'young' }] }, 'open')).toBe('CAMPAIGN_OPEN')
    const more = { key: 'all', most: 9 }
    expect(refusal({ quotas: [old, more] }, 'open')).toBe('CAMPAIGN_OPEN')
  })

  test('SUR-02: once it is over only its words and goals change', () => {
    expect(refusal({ title: '冬季调查', stationGoal: 900 }, 'closed')).toBeUndefined()
    expect(refusal({ closesAt: NOW + 20 * DAY }, 'settled')).toBe('CAMPAIGN_OPEN')
  })

  test('a plan is the same in whatever order its fields came', () => {
    const goals = { are_a001: 5, are_b001: 6 }
    const turned = Object.fromEntries(Object.entries(goals).reverse())
    expect(samePlan({ ...plan, areaGoals: goals }, { ...plan, areaGoals: turned })).toBe(true)
    expect(samePlan({ ...plan, areaGoals: goals }, plan)).toBe(false)
  })
})

test('feature 36: an answer is counted in the quotas of its area, its station and its age, and in those of both', () => {
  const quotas = [
    { key: 'area', areaId: 'are_near', most: 1 },
    { key: 'station', stationId: 'stn_near', most: 1 },
    { key: 'age', ageGroup: 'old', most: 1 },
    { key: 'both', areaId: 'are_near', ageGroup: 'old', most: 1 },
    { key: 'all', most: 1 },
  ]
  const near = { areaId: 'are_near', stationId: 'stn_near', ageGroup: 'old' }
  expect(quotasOf(quotas, near)).toEqual(['area', 'station', 'age', 'both', 'all'])
  expect(quotasOf(quotas, { ...near, ageGroup: 'young' })).toEqual(['area', 'station', 'all'])
  const nowhere = { areaId: null, stationId: null, ageGroup: 'old' }
  expect(quotasOf(quotas, nowhere)).toEqual(['age', 'all'])
})
