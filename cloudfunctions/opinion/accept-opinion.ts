import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { MemberContext } from '../kit/serve'
import { resultCounts } from './counts'
import { handleOpinion } from './handle-opinion'

type AcceptOpinion = (typeof opinionContract.actions)['acceptOpinion']

/**
 * Step 2: takes an opinion in, for the group above; a question that can be answered is answered at once, and that is
 * its result. CMP-04. Errors: as `handleOpinion`.
 */
export function acceptOpinion(
  input: ParsedOf<AcceptOpinion>,
  context: MemberContext,
): Promise<OutputOf<AcceptOpinion>> {
  const { answer, note } = input
  const { account, at } = context
  const acceptedBy = account._id
  if (answer === undefined) {
    return handleOpinion('accept', input, context, ({ cover }) => ({
      ...{ kind: 'accepted', text: cover(note).text, change: { acceptedBy } },
    }))
  }
  return handleOpinion('answer', input, context, ({ opinion, cover }) => ({
    ...{ kind: 'answered', text: cover(answer).text },
    change: { acceptedBy, decidedAt: at, warnAt: null },
    counts: { opinionDecided: resultCounts(opinion, at) },
  }))
}
