import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import type { Continuation } from './case-story'
import { NOBODY_WAITS } from './forget-contacts'
import { handleCase } from './handle-case'
import type { ReportRecord } from './records'

type RecordCall = (typeof helpContract.actions)['recordCall']

/**
 * Writes down a call in the handler's words, which the resident may read, secrets covered.
 * The first call that reached the resident is the first contact, in time or late (D-16).
 */
export function recordCall(
  input: ParsedOf<RecordCall>,
  context: MemberContext,
): Promise<OutputOf<RecordCall>> {
  return handleCase(input, context, ({ report, step }) => ({
    steps: [{ ...step, kind: 'called', text: coverSecrets(input.note).text }],
    ...(input.reached ? reached(report, context.at) : {}),
  }))
}

function reached(
  { status, firstContactAt, dueAt }: ReportRecord,
  at: number,
): Pick<Continuation, 'change' | 'counts'> {
  if (firstContactAt !== null) return {}
  return {
    change: {
      status: status === 'received' ? 'contacted' : status,
      ...{ firstContactAt: at, ...NOBODY_WAITS },
    },
    counts: { firstContact: { [at <= dueAt ? 'contactsInTime' : 'contactsLate']: 1 } },
  }
}
