import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { keptCampaign, revOf } from './campaign-plan'
import { CAMPAIGNS } from './records'

type Action = (typeof surveyContract.actions)['announceCampaign']

/** Lets a draft, as its announcer read it, open by itself when its window begins. SUR-02. */
export async function announceCampaign(
  { campaignId, base }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at } = context
  const announced = await transact(async (transaction) => {
    const known = await transaction.get(CAMPAIGNS, campaignId)
    if (!known) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
    if (known.state !== 'draft') return known
    if (revOf(known) !== base) throw new CodedError(surveyErrors.CHANGED)
    if (known.closesAt <= at) throw new CodedError(surveyErrors.WINDOW)
    const change = { state: 'announced', rev: base + 1 } as const
    await together([
      transaction.update(CAMPAIGNS, campaignId, change),
      audit(transaction, auditRow(context, 'survey.announceCampaign', campaignId)),
    ])
    return { ...known, ...change }
  })
  return keptCampaign(announced, at)
}
