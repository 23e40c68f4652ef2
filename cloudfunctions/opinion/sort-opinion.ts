import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { MemberContext } from '../kit/serve'
import { handleOpinion } from './handle-opinion'

type SortOpinion = (typeof opinionContract.actions)['sortOpinion']

/** Step 3: classes an opinion, sums it up and suggests what to do; who decides is told. CMP-05. Errors: as `handleOpinion`. */
export function sortOpinion(
  input: ParsedOf<SortOpinion>,
  context: MemberContext,
): Promise<OutputOf<SortOpinion>> {
  const { topic, summary, suggestion } = input
  return handleOpinion('sort', input, context, ({ cover }) => ({
    ...{ kind: 'sorted', text: '' },
    change: { topic, summary: cover(summary).text, suggestion: cover(suggestion).text },
    tell: { to: 'deciders', kind: 'opinionWaits', turn: 'sorted' },
  }))
}
