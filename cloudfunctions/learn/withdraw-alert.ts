import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import type { MemberContext } from '../kit/serve'
import { changeAlert } from './change-alert'

type Action = (typeof learnContract.actions)['withdrawAlert']

/**
 * Takes a published alert off, or puts a draft away; why stands in the audit. KNW-10.
 * Errors: LEARN.NO_ALERT, ACCESS.SCOPE.
 */
export function withdrawAlert(
  { id, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  return changeAlert(context, { id, action: 'withdrawAlert', reason }, ({ state }) =>
    state === 'withdrawn' ? null : { state: 'withdrawn' },
  )
}
