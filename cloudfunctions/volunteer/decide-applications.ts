import type { applicationActions } from '@shared/volunteer/application-actions'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { UNDO_MS } from '@shared/notice/rules'
import type { DecisionResult, Verdict } from '@shared/volunteer/model'
import { keepInStep, type Walker } from '../kit/in-step'
import type { MemberContext } from '../kit/serve'
import { transact, type Transaction } from '../kit/transact'
import { approveApplication } from './approve-application'
import {
  decisionContent,
  openDecision,
  resultOf,
  resultOrRefusal,
  unknownApplication,
  verdictOf,
  withVerdict,
} from './bulk-decision'
import { returnApplication } from './return-application'
import {
  APPLICATIONS,
  type ApplicationRecord,
  type DecisionRecord,
  type VerdictRecord,
} from './records'

type DecideApplications = (typeof applicationActions)['decideApplications']

/** What a decision on one application is given. */
export interface DecidingContext {
  readonly decisionId: string
  /** How often this transaction was tried before; it salts the number of a volunteer. */
  readonly attempt: number
  /** Waits for the others before the next calls. */
  readonly step: () => Promise<void>
  readonly context: MemberContext
}

/**
 * Decides applications of one station, each in a transaction of its own, all at the same time: six waves for one as for
 * twenty. The decision is written down while the transactions begin; none goes on before. D-15, D-34, REG-12, REG-13.
 */
export async function decideApplications(
  { id, stationId, decisions }: ParsedOf<DecideApplications>,
  context: MemberContext,
): Promise<OutputOf<DecideApplications>> {
  context.authorize(stationId)
  const opening = openDecision({
    ...{ _id: id, stationId, by: context.account._id, at: context.at },
    applicationIds: decisions.map(({ applicationId }) => applicationId),
    contentHash: decisionContent(stationId, decisions),
  })
  const walkers = keepInStep(decisions.length)
  const parts = decisions.map((verdict, index) => {
    const walker = walkers[index]
    if (!walker) throw new Error('somebody walks alone')
    const part = decideOne(verdict, opening, { walker, context })
    return resultOrRefusal(verdict.applicationId, context.requestId, part)
  })
  // Nothing is left under way, also when the decision itself is refused.
  const [decision, results] = await Promise.allSettled([opening, Promise.all(parts)])
  if (decision.status === 'rejected') throw decision.reason
  if (results.status === 'rejected') throw results.reason
  return { results: results.value, undoUntil: decision.value.at + UNDO_MS }
}

/** Decides one in its transaction, in step with the others; one that must try again goes its own way. */
function decideOne(
  verdict: Verdict,
  opening: Promise<DecisionRecord>,
  { walker, context }: { walker: Walker; context: MemberContext },
): Promise<DecisionResult> {
  let tries = 0
  const decideOnce = async (transaction: Transaction) => {
    const attempt = tries++
    try {
      const { _id: decisionId, stationId } = await opening
      await walker.step()
      const deciding = { decisionId, attempt, step: () => walker.step(), context }
      return await decideInTurn(transaction, verdict, stationId, deciding)
    } finally {
      walker.leave()
    }
  }
  // Also one whose transaction never began must not be waited for.
  return transact(decideOnce).finally(() => walker.leave())
}

async function decideInTurn(
  transaction: Transaction,
  verdict: Verdict,
  stationId: string,
  deciding: DecidingContext,
): Promise<DecisionResult> {
  const { applicationId } = verdict
  const application = await transaction.get(APPLICATIONS, applicationId)
  if (application?.stationId !== stationId) return unknownApplication(applicationId)
  const known = verdictOf(application, deciding.decisionId)
  if (known) return resultOf(applicationId, known)
  await deciding.step()
  const outcome = await decide(transaction, application, verdict, deciding)
  if (outcome.refusal !== null) {
    const verdicts = withVerdict(application, outcome)
    await transaction.update(APPLICATIONS, applicationId, { verdicts })
  }
  await deciding.step()
  return resultOf(applicationId, outcome)
}

/** Does what was decided; a refusal has written nothing. */
async function decide(
  transaction: Transaction,
  application: ApplicationRecord,
  verdict: Verdict,
  deciding: DecidingContext,
): Promise<VerdictRecord> {
  const { decisionId } = deciding
  if (application.state !== 'waiting') {
    return { decisionId, outcome: 'refused', refusal: 'NOT_WAITING' }
  }
  if (verdict.verdict === 'approve') return approveApplication(transaction, application, deciding)
  const returned = { reason: verdict.reason, note: coverSecrets(verdict.note).text }
  return returnApplication(transaction, application, returned, deciding)
}
