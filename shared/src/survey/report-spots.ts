/** Where help is needed most: groups that name a trouble clearly more often than everybody else. SUR-07. */
import type { HotSpot, ReportQuestion, ReportTable } from './report-model'
import type { CountedQuestion } from './report-plan'

/** So many in the group at least, so far above all, and so unlikely by chance (99 %, both sides). */
const LEAST_PEOPLE = 50
const LEAST_ABOVE = 0.05
const LEAST_SCORE = 2.58
/** So many are told, the clearest first. */
export const MOST_SPOTS = 12

/** A hot spot with how clear it is. */
export interface ScoredSpot extends HotSpot {
  readonly score: number
}

/** How far the share of a group lies above that of all others, in standard errors. */
export function scoreOf(
  group: { count: number; of: number },
  all: { count: number; of: number },
): number {
  const others = all.of - group.of
  if (group.of <= 0 || others <= 0) return 0
  const pooled = all.count / all.of
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / group.of + 1 / others))
  const above = group.count / group.of - (all.count - group.count) / others
  return error === 0 ? 0 : above / error
}

/** The hot spots of one question about problems; of counts that are told. */
export function spotsOf(
  { chapter, kind, calm }: CountedQuestion,
  told: ReportQuestion,
  tables: readonly ReportTable[],
): ScoredSpot[] {
  const { answered } = told
  if (chapter !== 'problems' || (kind !== 'single' && kind !== 'multiple') || !answered) return []
  return tables.flatMap((table) =>
    table.rows.flatMap(({ id: option, label: optionLabel, answered: count, cells }) => {
      if (count === null || calm.includes(option)) return []
      return table.groups.flatMap(({ id: group, label: groupLabel, answered: of }, place) => {
        const cell = cells[place] ?? null
        if (cell === null || of === null || of < LEAST_PEOPLE) return []
        const score = scoreOf({ count: cell, of }, { count, of: answered })
        const [share, shareOfAll] = [cell / of, count / answered]
        if (score < LEAST_SCORE || share - shareOfAll < LEAST_ABOVE) return []
        return {
          ...{ question: told.id, option, optionLabel, by: table.by, group, groupLabel },
          ...{ share: Math.round(share * 10_000), shareOfAll: Math.round(shareOfAll * 10_000) },
          ...{ answered: of, score },
        }
      })
    }),
  )
}

/** The clearest of all. */
export function clearestSpots(spots: readonly ScoredSpot[]): ScoredSpot[] {
  return [...spots].sort((a, b) => b.score - a.score).slice(0, MOST_SPOTS)
}
