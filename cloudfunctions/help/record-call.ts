import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { handleCase } from './handle-case'

type RecordCall = (typeof helpContract.actions)['recordCall']

/**
 * Writes down a call in the handler's words, which the resident may read, secrets covered.
 * The first call that reached the resident is the first contact (D-16).
 */
export function recordCall(
  input: ParsedOf<RecordCall>,
  context: MemberContext,
): Promise<OutputOf<RecordCall>> {
  return handleCase(input, context, ({ status, firstContactAt }, step) => ({
    steps: [{ ...step, kind: 'called', text: coverSecrets(input.note).text }],
    change: input.reached
      ? {
          status: status === 'received' ? 'contacted' : status,
          firstContactAt: firstContactAt ?? context.at,
        }
      : {},
  }))
}
