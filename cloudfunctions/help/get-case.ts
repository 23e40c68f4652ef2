import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { handledCase } from './handled-case'
import { lookAtCase } from './look-at-case'

type GetCase = (typeof helpContract.actions)['getCase']

/** One case for its station, the phone masked. Leaves an audit row. Errors: HELP.NOT_FOUND. */
export async function getCase(
  { id }: ParsedOf<GetCase>,
  context: MemberContext,
): Promise<OutputOf<GetCase>> {
  const { report, contact } = await lookAtCase(context, 'help.getCase', id)
  return handledCase(report, contact)
}
