import type { activityContract } from '@shared/activity/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { changeClosing } from './closing'

type Action = (typeof activityContract.actions)['saveSummary']

/** Saves what was learnt as far as it is written. ACT-30. Errors: ACTIVITY.STATE, ACCESS.SCOPE. Five waves. */
export function saveSummary(
  { activityId, summary }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const plain = (text: string) => coverSecrets(text).text
  const { practice, problems, people, deeds, followUp, goalsMet } = summary
  const covered = {
    ...{ practice: plain(practice), problems: plain(problems), people: plain(people) },
    ...{ deeds: plain(deeds), followUp: plain(followUp), goalsMet },
  }
  return changeClosing(context, activityId, {
    action: 'saveSummary',
    next: () => ({ closing: { summary: covered } }),
  })
}
