import { concernName } from '@shared/desk/rules'
import type { helpContract } from '@shared/help/contract'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { deterministicId } from '@shared/kit/ids'
import { addMonths } from '@shared/kit/months'
import { instantOf, localDate, minuteOfDay, type Instant } from '@shared/kit/time'
import { recordFact } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { caseFact } from './case-story'
import { withoutWaiting } from './disclosure-story'
import { NOBODY_WAITS } from './forget-contacts'
import { handleCase, type HandlerStep } from './handle-case'
import type { ReportRecord, StepRecord } from './records'
import { noteStoppedLoss } from './stopped-loss'

type CloseCase = (typeof helpContract.actions)['closeCase']
type FraudType = ReportRecord['fraudType']

/** Contact and photos are kept so long after closing. D-17. */
const MONTHS_KEPT = 12

/**
 * Closes a case with its outcome and what was learnt. Another fraud type than the resident's is a step of its own
 * (D-31), and moves the count of its type where it was counted first. An exception that still waits is not told any more.
 */
export function closeCase(
  input: ParsedOf<CloseCase>,
  context: MemberContext,
): Promise<OutputOf<CloseCase>> {
  const { fraudType, outcome } = input
  const { at } = context
  const lesson = coverSecrets(input.lesson).text
  return handleCase(input, context, ({ report, step }) => {
    const isCorrected = fraudType !== report.fraudType
    const closed = { ...step, kind: 'closed', text: coverSecrets(input.note).text } as const
    return {
      steps: isCorrected ? [corrected(step, fraudType), closed] : [closed],
      change: {
        ...{ status: 'closed', open: false, closedAt: at, forgetAt: aYearAfter(at) },
        ...{ fraudType, outcome, lesson, ...NOBODY_WAITS },
        ...withoutWaiting(report),
      },
      end: 'Closed',
      writes: (transaction) => [
        ...(isCorrected ? [recordFact(transaction, correction(report, fraudType, at))] : []),
        ...(outcome === 'lossStopped'
          ? noteStoppedLoss(transaction, report, { closedBy: context.account._id, at })
          : []),
      ],
    }
  })
}

function corrected(step: HandlerStep, fraudType: FraudType): StepRecord {
  const id = deterministicId('reportStep', 'corrected', step.id)
  return {
    ...step,
    ...{ id, content: null, kind: 'corrected', text: `改为${FRAUD_TYPE_NAMES[fraudType]}` },
  }
}

/** One less of the old type and one more of the new, as of the day on which the report came. */
function correction(report: ReportRecord, fraudType: FraudType, at: Instant) {
  const counts = { [concernName(report.fraudType)]: -1, [concernName(fraudType)]: 1 }
  const fact = caseFact(report, { what: 'reportCorrected', at, counts })
  return { ...fact, countedAt: report.receivedAt }
}

function aYearAfter(at: Instant): Instant {
  return instantOf(addMonths(localDate(at), MONTHS_KEPT), minuteOfDay(at))
}
