import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { holdersOf } from './followers'
import { handleCaseWith } from './handle-case'
import { tellWaiting } from './tell-waiting'

type ReturnCase = (typeof helpContract.actions)['returnCase']

/**
 * Gives a case back to its station, whose managers are told. Not where the station must not see it, and not where nobody
 * is left there to handle it. Errors: HELP.CASE_CLOSED, HELP.LEVEL.
 */
export function returnCase(
  input: ParsedOf<ReturnCase>,
  context: MemberContext,
): Promise<OutputOf<ReturnCase>> {
  const { at } = context
  const inside = coverSecrets(input.reason).text
  return handleCaseWith(input, context, {
    prepare: ({ stationId }) => holdersOf('stationManager', stationId, at),
    next: ({ report, step }, managers) => {
      const { level, stationExcluded, conflicts, assignee, firstContactAt, dueAt } = report
      const free = managers.filter((accountId) => !conflicts.includes(accountId))
      if (level === 'station' || stationExcluded || free.length === 0) {
        throw new CodedError(helpErrors.LEVEL)
      }
      return {
        steps: [{ ...step, kind: 'returned', text: '服务站接着跟进', inside }],
        change: {
          ...{ level: 'station', onAssociationList: false, duty: null, dutyNextAt: null },
          assignee: assignee?.kind === 'association' ? null : assignee,
          escalateAt: firstContactAt === null && dueAt > at ? dueAt : null,
        },
        writes: (transaction) => tellWaiting(transaction, report, free, at),
      }
    },
  })
}
