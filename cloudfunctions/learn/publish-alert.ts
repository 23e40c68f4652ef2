import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { learnContract } from '@shared/learn/contract'
import type { MemberContext } from '../kit/serve'
import { changeAlert } from './change-alert'

type Action = (typeof learnContract.actions)['publishAlert']

/**
 * Lets everybody read an alert from now on, also one that was taken off; one that is published stays as it is.
 * Its words were looked at when they were saved. KNW-10. Errors: LEARN.NO_ALERT, ACCESS.SCOPE.
 */
export function publishAlert(
  { id }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  return changeAlert(context, { id, action: 'publishAlert' }, ({ state, version }) =>
    state === 'published'
      ? null
      : { state: 'published', version: version + 1, publishedAt: context.at },
  )
}
