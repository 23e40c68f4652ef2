import { rulesProblem } from '@shared/badge/award-rules'
import { instantOf } from '@shared/kit/time'
import {
  MOST_CRITERIA,
  newRules,
  pointsOf,
  rulesInput,
  withCategories,
  withCriterion,
} from './rules-draft'

const now = instantOf('2026-11-22')

describe('writing the rules of a year', () => {
  test('AWD-16: what a year begins with can be frozen once it is said who commends', () => {
    const draft = newRules(now)
    expect(rulesInput(draft, [])).toBeUndefined()
    const written = rulesInput({ ...draft, grantedBy: '协会和街道办事处' }, [])
    expect(written?.rules.nominateUntil).toBe('2026-12-22')
    expect(written && rulesProblem(written.rules)).toBeUndefined()
  })

  test('AWD-16: another criterion takes what is left of a hundred, up to six', () => {
    const [first, ...others] = newRules(now).criteria
    if (!first) throw new Error('no criterion')
    const short = { ...newRules(now), criteria: [first] }
    expect(others.length).toBeGreaterThan(0)
    expect(pointsOf(withCriterion(short))).toBe(100)
    let draft = newRules(now)
    for (let turn = 0; turn < 9; turn++) draft = withCriterion(draft)
    expect(draft.criteria).toHaveLength(MOST_CRITERIA)
    expect(new Set(draft.criteria.map(({ id }) => id)).size).toBe(MOST_CRITERIA)
    // Each new one is still without a name.
    expect(rulesInput({ ...draft, grantedBy: '协会' }, [])).toBeUndefined()
  })

  test('AWD-16: who was of last year’s jury and can be of none now is not sent along', () => {
    const draft = { ...newRules(now), grantedBy: '协会', jury: ['acc_left', 'acc_here'] }
    expect(rulesInput(draft, [{ id: 'acc_here' }, { id: 'acc_new' }])?.jury).toEqual(['acc_here'])
  })

  test('AWD-06: categories keep their order and their places', () => {
    const draft = withCategories(newRules(now), ['media', 'station', 'volunteer'])
    expect(draft.categories).toEqual([
      { category: 'volunteer', places: 10 },
      { category: 'station', places: 3 },
      { category: 'media', places: 3 },
    ])
  })
})
