import type { Instant } from '@shared/kit/time'
import type { Campaign } from '@shared/survey/model'
import { atLeast, find, get } from '../kit/store'
import { CAMPAIGNS, QUESTIONNAIRES, type CampaignRecord } from './records'
import { remembered } from './remembered'

/** A change to a campaign reaches every instance within ten seconds. */
const CAMPAIGN_KEPT_MS = 10_000
/** More campaigns than are ever planned at once. */
const MOST_CAMPAIGNS = 20

const findPlanned = remembered(CAMPAIGN_KEPT_MS, (_, at) =>
  find(
    CAMPAIGNS,
    { closesAt: atLeast(at) },
    { order: [['closesAt', 'asc']], limit: MOST_CAMPAIGNS },
  ),
)

/** The campaign that runs at this moment; of several, the one that closes first. SUR-02. */
export async function runningCampaign(at: Instant): Promise<CampaignRecord | undefined> {
  const planned = await findPlanned('planned', at)
  return planned?.find(({ opensAt, closesAt }) => opensAt <= at && at < closesAt)
}

/** A campaign by its id, running or not. */
export const campaignById = remembered(CAMPAIGN_KEPT_MS, (id) => get(CAMPAIGNS, id))

/** One version of a questionnaire by its key; a version never changes. */
export const questionnaireByKey = remembered(Number.POSITIVE_INFINITY, (key) =>
  get(QUESTIONNAIRES, key),
)

/** What everybody may know of a campaign. */
export function publicPart({ _id, title, opensAt, closesAt }: CampaignRecord): Campaign {
  return { id: _id, title, opensAt, closesAt }
}
