import { randomBytes } from 'node:crypto'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import type { CampaignPlan } from '@shared/survey/campaign-model'
import { campaignState, planRefusal, samePlan } from '@shared/survey/campaign-rules'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { LATE_GRACE_MS } from '@shared/survey/rules'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { updateWhere } from '../kit/store'
import { together, transact } from '../kit/transact'
import { keptCampaign, planOf, readCame, revOf } from './campaign-plan'
import { questionnaireByKey } from './campaigns'
import { CAMPAIGNS, questionnaireKey, SHARE_CODES, type CampaignRecord } from './records'

type Action = (typeof surveyContract.actions)['saveCampaign']

/** Random bytes of a salt: nobody finds a respondent by trying out ids. D-29. */
const SALT_BYTES = 32

/**
 * Writes a campaign down; a new one is a draft with a salt of its own. What was sent twice is kept once. A later end
 * keeps the codes alive that hang on posters already.
 */
export async function saveCampaign(
  { id, base, plan }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at } = context
  const [came] = await Promise.all([readCame(id, plan.quotas), checkFrozen(plan, at)])
  const { saved, moved } = await transact(async (transaction) => {
    const known = await transaction.get(CAMPAIGNS, id)
    if (known && revOf(known) === base + 1 && samePlan(planOf(known), plan)) {
      return { saved: known, moved: true }
    }
    if (!known && base > 0) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
    if (known && revOf(known) !== base) throw new CodedError(surveyErrors.CHANGED)
    const refusal = refusalOf(known, plan, at)
    if (refusal) throw new CodedError(surveyErrors[refusal])
    const change = { ...plan, rev: base + 1 }
    const saved = { ...(known ?? newCampaign(id)), ...change }
    await together([
      known ? transaction.update(CAMPAIGNS, id, change) : transaction.insert(CAMPAIGNS, saved),
      audit(transaction, auditRow(context, 'survey.saveCampaign', id)),
    ])
    return { saved, moved: known?.closesAt !== plan.closesAt }
  })
  // Also when it was sent again: the first time may have been cut off before this.
  if (moved && saved.state !== 'draft') {
    const expiresAt = saved.closesAt + LATE_GRACE_MS
    await updateWhere(SHARE_CODES, { campaignId: id }, { expiresAt })
  }
  return keptCampaign(saved, at, came)
}

/** What a new campaign has besides its plan. */
function newCampaign(_id: string): Pick<CampaignRecord, '_id' | 'salt' | 'state' | 'settledAt'> {
  return { _id, salt: randomBytes(SALT_BYTES).toString('hex'), state: 'draft', settledAt: null }
}

function refusalOf(known: CampaignRecord | undefined, plan: CampaignPlan, at: Instant) {
  const state = known ? campaignState(known, at) : 'draft'
  return planRefusal(known && planOf(known), plan, state, at)
}

/** Only what never changes any more is asked. */
async function checkFrozen(
  { questionnaireId, questionnaireVersion, topics }: CampaignPlan,
  at: Instant,
): Promise<void> {
  const keys = [questionnaireKey(questionnaireId, questionnaireVersion), ...topics]
  const forms = await Promise.all(keys.map((key) => questionnaireByKey(key, at)))
  if (forms.includes(undefined)) throw new CodedError(surveyErrors.NOT_FROZEN)
}
