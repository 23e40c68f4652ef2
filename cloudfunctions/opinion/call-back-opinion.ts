import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { MemberContext } from '../kit/serve'
import { gradeCounts } from './counts'
import { handleOpinion } from './handle-opinion'

type CallBackOpinion = (typeof opinionContract.actions)['callBackOpinion']

/** Step 6: the call-back on satisfaction; without a grade nobody was reached. CMP-08. Errors: as `handleOpinion`. */
export function callBackOpinion(
  input: ParsedOf<CallBackOpinion>,
  context: MemberContext,
): Promise<OutputOf<CallBackOpinion>> {
  const { grade, note } = input
  return handleOpinion('callBack', input, context, ({ cover }) => ({
    ...{ kind: 'calledBack', text: cover(note).text, change: { grade } },
    ...(grade === null ? {} : { counts: { opinionGraded: gradeCounts(grade) } }),
  }))
}
