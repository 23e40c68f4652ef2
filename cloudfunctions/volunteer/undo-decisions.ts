import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { DecisionResult } from '@shared/volunteer/model'
import { now } from '../kit/clock'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import type { Transaction } from '../kit/transact'
import { resultOf, unknownApplication, verdictOf, withVerdict } from './bulk-decision'
import { eachApplication } from './each-application'
import { APPLICATIONS, DECISIONS, type DecisionRecord } from './records'
import { reopenApplication, type UndoingContext } from './reopen-application'

type UndoDecisions = (typeof applicationActions)['undoDecisions']

/**
 * Takes a decision of the same station back, application by application, as long as its messages are held; what was
 * taken back already stays so. D-34. Errors: VOLUNTEER.NO_APPLICATION, NOTICE.UNDO_OVER.
 */
export async function undoDecisions(
  { id, stationId }: ParsedOf<UndoDecisions>,
  context: MemberContext,
): Promise<OutputOf<UndoDecisions>> {
  context.authorize(stationId)
  const decision = await get(DECISIONS, id)
  if (decision?.stationId !== stationId) throw new CodedError(volunteerErrors.NO_APPLICATION)
  checkTime(decision, context.at)
  const results = await eachApplication(
    decision.applicationIds,
    context.requestId,
    (applicationId) => (transaction, turn) =>
      undoOne(transaction, applicationId, { decision, context, ...turn }),
  )
  return { results }
}

function checkTime({ at }: DecisionRecord, moment: number): void {
  if (moment >= at + UNDO_MS) throw new CodedError(noticeErrors.UNDO_OVER)
}

async function undoOne(
  transaction: Transaction,
  applicationId: string,
  undoing: UndoingContext,
): Promise<DecisionResult> {
  const { decision, step } = undoing
  // Asked at each try: a message that has left cannot be taken back.
  checkTime(decision, now())
  await step()
  const application = await transaction.get(APPLICATIONS, applicationId)
  if (application?.stationId !== decision.stationId) return unknownApplication(applicationId)
  const known = verdictOf(application, decision._id)
  if (known?.outcome === 'undone' || known?.outcome === 'refused') {
    return resultOf(applicationId, known)
  }
  const undone = { decisionId: decision._id, outcome: 'undone', refusal: null } as const
  const verdicts = withVerdict(application, undone)
  await step()
  // Cut off before it came to this one: whoever sends the decision again finds it taken back.
  if (!known) await transaction.update(APPLICATIONS, applicationId, { verdicts })
  else await reopenApplication(transaction, application, verdicts, undoing)
  await step()
  return resultOf(applicationId, undone)
}
