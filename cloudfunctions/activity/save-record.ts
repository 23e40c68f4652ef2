import type { activityContract } from '@shared/activity/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { changeClosing } from './closing'

type Action = (typeof activityContract.actions)['saveRecord']

/** Saves the service record as far as it is written. ACT-27, ACT-28, R-03, R-07. Errors: ACTIVITY.STATE, ACCESS.SCOPE. Five waves. */
export function saveRecord(
  { activityId, record }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const plain = (text: string) => coverSecrets(text).text
  const { recipients, content, qualityNote } = record
  const covered = {
    ...record,
    ...{ recipients: plain(recipients), content: plain(content), qualityNote: plain(qualityNote) },
  }
  return changeClosing(context, activityId, {
    action: 'saveRecord',
    next: () => ({ closing: { record: covered } }),
  })
}
