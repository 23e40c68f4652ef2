import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { associationLists, handUp } from './hand-up'
import { handleCaseWith } from './handle-case'

type EscalateCase = (typeof helpContract.actions)['escalateCase']

/**
 * Hands a case up to the association, which calls whoever is on duty; the reason is for who handles it.
 * Errors: HELP.CASE_CLOSED, HELP.LEVEL. Feature 28.
 */
export function escalateCase(
  input: ParsedOf<EscalateCase>,
  context: MemberContext,
): Promise<OutputOf<EscalateCase>> {
  const { at } = context
  const inside = coverSecrets(input.reason).text
  return handleCaseWith(input, context, {
    prepare: (_seen, step) => associationLists(at, step),
    next: ({ report, step }, lists) => {
      if (report.level === 'association') throw new CodedError(helpErrors.LEVEL)
      const { change, notice } = handUp(report, lists, at)
      return {
        steps: [{ ...step, kind: 'escalated', text: '协会接着跟进', inside }],
        change,
        writes: (transaction) => (notice ? [postNotice(transaction, notice)] : []),
      }
    },
  })
}
