import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { UNDO_MS } from '@shared/notice/rules'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { subsidyYear } from '@shared/survey/subsidy-rules'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import { keptWords } from './kept-words'
import { REVIEWS, type CampaignRecord, type ReviewDecision, type ReviewRecord } from './records'
import { answersOfVolunteer, reviewId } from './reviews'
import { isStatementFrozen } from './subsidy-records'

type Action = (typeof surveyContract.actions)['decideReview']
type Input = ParsedOf<Action>

/** The service's own limit of one query, and as many as are looked at. */
const MOST_ANSWERS = 1000

/**
 * A person decides about a volunteer's answers: nobody about their own. The timer does what follows, once the decision
 * cannot be taken back any more. Feature 6, D-03, D-34.
 */
export async function decideReview(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  const [campaign, all] = await Promise.all([
    campaignById(input.campaignId, at),
    input.rejected === 'all' ? answersOfVolunteer(input, { limit: MOST_ANSWERS }) : [],
  ])
  return transact(async (transaction) => {
    const known = await transaction.get(REVIEWS, reviewId(input))
    if (!known || !campaign) throw new CodedError(surveyErrors.NO_REVIEW)
    authorize(known.stationId)
    if (known.volunteerId === account._id) throw new CodedError(surveyErrors.OWN_REVIEW)
    const lookedAt = all.filter((one) => one.at <= known.at && !one.rejection)
    const rejected = input.rejected === 'all' ? lookedAt.map(({ _id }) => _id) : input.rejected
    const decision = decisionOf(input, rejected, context)
    if (known.state !== 'open') return again(known, decision)
    const about = {
      ...{ stationId: known.stationId, subject: known.volunteerId },
      reason: [decision.because ?? 'valid', decision.reason].join(' '),
    }
    await together([
      rejected.length > 0 && refuseFrozen(transaction, known, campaign),
      transaction.update(REVIEWS, known._id, { state: 'deciding', decision }),
      audit(transaction, auditRow(context, 'survey.decideReview', known._id, about)),
    ])
    return { state: 'deciding' as const, undoUntil: decision.appliesAt }
  })
}

function decisionOf(
  { rejected: asked, because, reason }: Input,
  rejected: readonly string[],
  { account, at }: MemberContext,
): ReviewDecision {
  const rejects = asked === 'all' || asked.length > 0
  return {
    ...{ by: account._id, at, because: (rejects && because) || null },
    ...{ reason: keptWords(reason), all: asked === 'all' },
    ...{ rejected, left: rejected, done: 0, appliesAt: at + UNDO_MS },
  }
}

/** Refuses to reject, or to count again, once the station's subsidy is frozen; beside the writes, which go with it. SUR-09. */
export async function refuseFrozen(
  transaction: Transaction,
  { stationId }: Pick<ReviewRecord, 'stationId'>,
  campaign: Pick<CampaignRecord, 'closesAt'>,
): Promise<void> {
  if (await isStatementFrozen(transaction, stationId, subsidyYear(campaign))) {
    throw new CodedError(surveyErrors.FROZEN)
  }
}

/** The same decision once more is no other one. */
function again(known: ReviewRecord, asked: ReviewDecision): OutputOf<Action> {
  const { state, decision } = known
  const same =
    decision?.by === asked.by &&
    decision.reason === asked.reason &&
    decision.because === asked.because &&
    decision.all === asked.all &&
    (asked.all || JSON.stringify(decision.rejected) === JSON.stringify(asked.rejected))
  if (!decision || !same) throw new CodedError(surveyErrors.REVIEW_DECIDED)
  return { state, undoUntil: decision.appliesAt }
}
