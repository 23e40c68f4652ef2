import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { MemberContext } from '../kit/serve'
import { lookAtOpinion } from './look-at-opinion'
import { handledOpinion } from './views'

type GetOpinion = (typeof opinionContract.actions)['getOpinion']

/** One opinion for who handles it, and what they may do next. Leaves an audit row. Errors: as `lookAtOpinion`. */
export async function getOpinion(
  { id }: ParsedOf<GetOpinion>,
  context: MemberContext,
): Promise<OutputOf<GetOpinion>> {
  return handledOpinion(await lookAtOpinion(context, { action: 'opinion.getOpinion', id }))
}
