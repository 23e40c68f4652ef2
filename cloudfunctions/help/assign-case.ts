import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS } from '../kit/accounts'
import { postNotice } from '../kit/notices'
import { TIERS } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import { involvementOf } from './case-gate'
import { followerOf } from './followers'
import { FOLLOWED_AS } from './tracked-case'
import { handleCaseWith } from './handle-case'

type AssignCase = (typeof helpContract.actions)['assignCase']

/**
 * Gives a case to somebody who may follow it up, or hands it over; they are told unless they took it themselves. What
 * they are read from may change meanwhile: every look of theirs is asked again.
 * Errors: HELP.CASE_CLOSED, HELP.NOT_QUALIFIED, HELP.CONFLICT, HELP.LEVEL.
 */
export function assignCase(
  input: ParsedOf<AssignCase>,
  context: MemberContext,
): Promise<OutputOf<AssignCase>> {
  const { to, instead, stepId } = input
  const { account: giver, at } = context
  const note = coverSecrets(input.note).text
  return handleCaseWith(input, context, {
    async prepare() {
      const [account, [tier]] = await Promise.all([
        get(ACCOUNTS, to),
        find(TIERS, { accountId: to, state: 'passed' }, { limit: 1 }),
      ])
      return { account, tier }
    },
    next({ report, contact, step }, { account, tier }) {
      const { _id, stationName, dueAt, assignee } = report
      const isAsSeen = instead === undefined || instead === (assignee?.accountId ?? null)
      if (!isAsSeen) throw new CodedError(helpErrors.LEVEL)
      const involvement = account && involvementOf(account, report, contact, at)
      if (involvement === 'conflict') throw new CodedError(helpErrors.CONFLICT)
      const follower = account && !involvement && followerOf(report, account, tier, at)
      if (!follower) throw new CodedError(helpErrors.NOT_QUALIFIED)
      const text = `${FOLLOWED_AS[follower.kind]} ${follower.maskedName}`
      return {
        steps: [{ ...step, kind: 'assigned', text, ...(note && { inside: note }) }],
        change: { assignee: follower },
        writes: (transaction) =>
          to === giver._id
            ? []
            : [
                postNotice(transaction, {
                  ...{ accountId: to, kind: 'caseGiven', params: { stationName, dueAt } },
                  ...{ record: _id, turn: stepId, at },
                }),
              ],
      }
    },
  })
}
