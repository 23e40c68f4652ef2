import type { DraftProblem, FoundDraftProblem } from '@shared/survey/draft-rules'

/** What nobody can go through: the way leads nowhere. */
const NO_WAY: readonly DraftProblem[] = [
  'noQuestions',
  'repeatedQuestion',
  'jumpNotForward',
  'blockBroken',
]

/** Whether one can go through a questionnaire with these problems; words that are missing are no hindrance. */
export function canBeWalked(problems: readonly FoundDraftProblem[]): boolean {
  return !problems.some(({ problem }) => NO_WAY.includes(problem))
}
