import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { handleCaseWith } from './handle-case'
import { planReopening, reopen } from './reopening'

type ReopenCase = (typeof helpContract.actions)['reopenCase']

/** Opens a closed case again, for a reason its reporter reads, too. Errors: HELP.NOT_CLOSED, HELP.CASE_CLOSED. */
export function reopenCase(
  input: ParsedOf<ReopenCase>,
  context: MemberContext,
): Promise<OutputOf<ReopenCase>> {
  const { at } = context
  return handleCaseWith(input, context, {
    from: 'closed',
    prepare: (seen, step) => planReopening(seen, at, step),
    next: ({ report, step }, plan) => ({
      steps: [{ ...step, kind: 'reopened', text: coverSecrets(input.reason).text }],
      ...reopen(report, plan, at),
    }),
  })
}
