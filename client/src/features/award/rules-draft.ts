import {
  AWARD_CATEGORIES,
  AwardRules,
  FULL_MARKS,
  type AwardRound,
} from '@shared/badge/award-model'
import { addDays, localDate, type Instant } from '@shared/kit/time'

/** Rules as they are written, with who gives marks. */
export interface RulesDraft extends AwardRules {
  readonly jury: readonly string[]
}

const CRITERION_IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const
/** How long stations usually have. */
const USUAL_DAYS = 30
export const MOST_CRITERIA = CRITERION_IDS.length

/** What a year begins with when nothing is written yet: the categories of AWD-06 for which people are known. */
export function newRules(now: Instant): RulesDraft {
  return {
    categories: [
      { category: 'volunteer', places: 10 },
      { category: 'trainer', places: 5 },
      { category: 'station', places: 3 },
    ],
    criteria: [
      { id: 'c1', name: '服务时长', points: 40 },
      { id: 'c2', name: '服务效果', points: 40 },
      { id: 'c3', name: '带动别人', points: 20 },
    ],
    ...{ passMark: 60, perStation: 3, grantedBy: '' },
    nominateUntil: addDays(localDate(now), USUAL_DAYS),
    jury: [],
  }
}

export function rulesOf({ rules, jury }: AwardRound): RulesDraft {
  return { ...rules, jury: jury.map(({ id }) => id) }
}

/** What all criteria bring together. */
export function pointsOf({ criteria }: Pick<AwardRules, 'criteria'>): number {
  return criteria.reduce((sum, { points }) => sum + points, 0)
}

/** With one criterion more, which takes what is left; as it is when there is no room. */
export function withCriterion(draft: RulesDraft): RulesDraft {
  const { criteria } = draft
  const id = CRITERION_IDS.find((one) => !criteria.some((known) => known.id === one))
  if (id === undefined) return draft
  const left = Math.min(95, Math.max(5, FULL_MARKS - pointsOf(draft)))
  return { ...draft, criteria: [...criteria, { id, name: '', points: left }] }
}

/** With these categories, in the order in which they are always named; a new one gets three places. */
export function withCategories(
  draft: RulesDraft,
  chosen: readonly (typeof AWARD_CATEGORIES)[number][],
): RulesDraft {
  const categories = AWARD_CATEGORIES.filter((one) => chosen.includes(one)).map(
    (category) =>
      draft.categories.find((known) => known.category === category) ?? { category, places: 3 },
  )
  return { ...draft, categories }
}

/**
 * What is sent, with those of the jury who can still be of one: nobody else can be seen, nor taken out. Undefined while
 * something is not written as it must be.
 */
export function rulesInput(
  { jury, ...rules }: RulesDraft,
  people: readonly { readonly id: string }[],
) {
  const parsed = AwardRules.safeParse(rules)
  const known = jury.filter((id) => people.some((one) => one.id === id))
  return parsed.success ? { rules: parsed.data, jury: known } : undefined
}
