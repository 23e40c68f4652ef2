import type { activityContract } from '@shared/activity/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { viewClosing } from './closing'
import { stepClosing } from './step-closing'

type Action = (typeof activityContract.actions)['saveSummary']

/** Saves what was learnt as far as it is written. ACT-30. Errors: ACTIVITY.STATE, ACCESS.SCOPE. Four waves. */
export async function saveSummary(
  { activityId, summary }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const plain = (text: string) => coverSecrets(text).text
  const { practice, problems, people, deeds, followUp, goalsMet } = summary
  const covered = {
    ...{ practice: plain(practice), problems: plain(problems), people: plain(people) },
    ...{ deeds: plain(deeds), followUp: plain(followUp), goalsMet },
  }
  const activity = await stepClosing(context, activityId, {
    action: 'saveSummary',
    next: () => ({ closing: { summary: covered } }),
  })
  return viewClosing(activity, context)
}
