import type { applicationActions } from '@shared/volunteer/application-actions'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { UNDO_MS } from '@shared/notice/rules'
import type { DecisionResult, Verdict } from '@shared/volunteer/model'
import type { MemberContext } from '../kit/serve'
import type { Transaction } from '../kit/transact'
import { approveApplication } from './approve-application'
import {
  decisionContent,
  openDecision,
  resultOf,
  unknownApplication,
  verdictOf,
  withVerdict,
} from './bulk-decision'
import { eachApplication, type Turn } from './each-application'
import { returnApplication } from './return-application'
import { APPLICATIONS, type ApplicationRecord, type VerdictRecord } from './records'

type DecideApplications = (typeof applicationActions)['decideApplications']

/** What a decision on one application is given; how often it was tried salts the number of a volunteer. */
export interface DecidingContext extends Turn {
  readonly decisionId: string
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
  const parts = eachApplication(
    decisions.map(({ applicationId }) => applicationId),
    context.requestId,
    (_applicationId, index) => async (transaction, turn) => {
      const { _id: decisionId } = await opening
      const verdict = decisions[index]
      if (!verdict) throw new Error('there is a verdict for each application')
      return decideOne(transaction, verdict, stationId, { decisionId, context, ...turn })
    },
  )
  // Nothing is left under way, also when the decision itself is refused.
  const [decision, results] = await Promise.allSettled([opening, parts])
  if (decision.status === 'rejected') throw decision.reason
  if (results.status === 'rejected') throw results.reason
  return { results: results.value, undoUntil: decision.value.at + UNDO_MS }
}

async function decideOne(
  transaction: Transaction,
  verdict: Verdict,
  stationId: string,
  deciding: DecidingContext,
): Promise<DecisionResult> {
  const { applicationId } = verdict
  await deciding.step()
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
  // Whose number it is, a document tells first: the station settles the conflict. R-29.
  if (application.conflictId !== null) {
    return { decisionId, outcome: 'refused', refusal: 'AT_STATION' }
  }
  if (application.accountId === deciding.context.account._id) {
    return { decisionId, outcome: 'refused', refusal: 'OWN_CASE' }
  }
  if (verdict.verdict === 'approve') return approveApplication(transaction, application, deciding)
  const returned = { reason: verdict.reason, note: coverSecrets(verdict.note).text }
  return returnApplication(transaction, application, returned, deciding)
}
