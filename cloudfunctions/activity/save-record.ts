import type { activityContract } from '@shared/activity/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { viewClosing } from './closing'
import { stepClosing } from './step-closing'

type Action = (typeof activityContract.actions)['saveRecord']

/** Saves the service record as far as it is written. ACT-27, ACT-28, R-03, R-07. Errors: ACTIVITY.STATE, ACCESS.SCOPE. Four waves. */
export async function saveRecord(
  { activityId, record }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const plain = (text: string) => coverSecrets(text).text
  const { recipients, content, qualityNote } = record
  const covered = {
    ...record,
    ...{ recipients: plain(recipients), content: plain(content), qualityNote: plain(qualityNote) },
  }
  const activity = await stepClosing(context, activityId, {
    action: 'saveRecord',
    next: () => ({ closing: { record: covered } }),
  })
  return viewClosing(activity, context)
}
