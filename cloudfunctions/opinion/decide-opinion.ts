import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import { tellsTotals } from '@shared/opinion/rules'
import { replaceMobiles } from '../kit/mobile-numbers'
import type { MemberContext } from '../kit/serve'
import { resultCounts } from './counts'
import { handleOpinion } from './handle-opinion'
import { blank } from './person'

type DecideOpinion = (typeof opinionContract.actions)['decideOpinion']

/**
 * Step 4: the final result, and what everybody may read of it: nobody's name, and no total of a poll. CMP-06, CMP-11,
 * AMB-43. Errors: OPINION.POLL_TOTALS, and as `handleOpinion`.
 */
export function decideOpinion(
  input: ParsedOf<DecideOpinion>,
  context: MemberContext,
): Promise<OutputOf<DecideOpinion>> {
  const { result } = input
  const { at } = context
  return handleOpinion('decide', input, context, ({ opinion, cover }) => {
    // Whoever's mobile number it is: it is not for everybody.
    const words = cover(input.published).text
    const published = replaceMobiles(words, (_mobile, written) => blank(written))
    if (tellsTotals(published, opinion.channel)) throw new CodedError(opinionErrors.POLL_TOTALS)
    return {
      ...{ kind: 'decided', text: cover(result).text },
      change: { decidedAt: at, warnAt: null, published, isPublished: published !== '' },
      counts: { opinionDecided: resultCounts(opinion, at) },
    }
  })
}
