import type { helpContract } from '@shared/help/contract'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { deterministicId } from '@shared/kit/ids'
import type { MemberContext } from '../kit/serve'
import { handleCase } from './handle-case'

type CloseCase = (typeof helpContract.actions)['closeCase']

/** Closes a case with its outcome; another fraud type than the resident's is a step of its own (D-31). */
export function closeCase(
  input: ParsedOf<CloseCase>,
  context: MemberContext,
): Promise<OutputOf<CloseCase>> {
  const { fraudType, outcome, stepId } = input
  const correctionId = deterministicId('reportStep', 'corrected', stepId)
  return handleCase(input, context, (report, step) => {
    const correction = `改为${FRAUD_TYPE_NAMES[fraudType]}`
    const same = { ...step, id: correctionId, content: null }
    const corrected = { ...same, kind: 'corrected', text: correction } as const
    const closed = { ...step, kind: 'closed', text: coverSecrets(input.note).text } as const
    return {
      steps: fraudType === report.fraudType ? [closed] : [corrected, closed],
      change: { status: 'closed', open: false, fraudType, outcome },
      end: 'Closed',
    }
  })
}
