import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import type { Context } from '../kit/serve'
import { gradeCounts } from './counts'
import { openOpinion } from './opinion-key'
import { continueOpinion, keyedContent } from './story'
import { trackedOpinion } from './views'

type RateOpinion = (typeof opinionContract.actions)['rateOpinion']

/**
 * The call-back, answered by who raised it: once, after the feedback, and still when nobody was reached by telephone.
 * CMP-08. Errors: OPINION.NOT_FOUND, OPINION.STATE, REQUEST.REPLAYED.
 */
export async function rateOpinion(
  { no, secret, id, grade, text }: ParsedOf<RateOpinion>,
  { at }: Context,
): Promise<OutputOf<RateOpinion>> {
  const { _id } = await openOpinion(no, secret)
  const content = keyedContent({ grade, text })
  const { opinion } = await continueOpinion(_id, {
    ...{ id, content, at },
    next: ({ opinion: { state, grade: before }, cover }) => {
      const asked = state === 'fedBack' || state === 'calledBack'
      if (!asked || before !== null) throw new CodedError(opinionErrors.STATE)
      const words = cover(text).text
      const rated = { kind: 'calledBack', at, by: 'person', text: words, actor: null } as const
      return {
        steps: [{ id, content, ...rated }],
        change: { state: 'calledBack', grade },
        counts: { opinionGraded: gradeCounts(grade) },
      }
    },
  })
  return trackedOpinion(opinion)
}
