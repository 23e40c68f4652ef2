import type { Instant } from '@shared/kit/time'
import { chosenTopics, composed } from '@shared/survey/arrange-rules'
import type { Campaign, Questionnaire } from '@shared/survey/model'
import { atLeast, find, get, noneOf } from '../kit/store'
import { CAMPAIGNS, questionnaireKey, QUESTIONNAIRES, type CampaignRecord } from './records'
import { remembered } from './remembered'

/** A change to a campaign reaches every instance within ten seconds. */
const CAMPAIGN_KEPT_MS = 10_000
/** More campaigns than are ever planned at once. */
const MOST_CAMPAIGNS = 20

const findAnnounced = remembered(CAMPAIGN_KEPT_MS, (_, at) =>
  find(
    CAMPAIGNS,
    { closesAt: atLeast(at), state: noneOf(['draft']) },
    { order: [['closesAt', 'asc']], limit: MOST_CAMPAIGNS },
  ),
)

/** The campaign that runs at this moment; of several, the one that closes first. SUR-02. */
export async function runningCampaign(at: Instant): Promise<CampaignRecord | undefined> {
  const planned = await findAnnounced('announced', at)
  return planned?.find(({ opensAt, closesAt }) => opensAt <= at && at < closesAt)
}

/** The campaign that runs, or the announced one that opens next: what stations get ready for. */
export async function currentCampaign(at: Instant): Promise<CampaignRecord | undefined> {
  const running = await runningCampaign(at)
  if (running) return running
  const planned = (await findAnnounced('announced', at)) ?? []
  const [next] = planned.filter(({ opensAt }) => opensAt > at).sort((a, b) => a.opensAt - b.opensAt)
  return next
}

/** A campaign by its id, running or not. */
export const campaignById = remembered(CAMPAIGN_KEPT_MS, (id) => get(CAMPAIGNS, id))

/** One version of a questionnaire by its key; a version never changes. */
export const questionnaireByKey = remembered(Number.POSITIVE_INFINITY, (key) =>
  get(QUESTIONNAIRES, key),
)

/** Joins the keys of one person's questionnaire; no key has it in itself. */
const JOINED = '+'

/** The key of what one person is asked in a campaign: the main questionnaire, and topics as the seed chooses them. */
export function formKey(campaign: CampaignRecord, seed: string): string {
  const { questionnaireId, questionnaireVersion, topics = [], topicsEach = 1 } = campaign
  const main = questionnaireKey(questionnaireId, questionnaireVersion)
  return [main, ...chosenTopics(topics, topicsEach, seed)].join(JOINED)
}

/** The key of the main questionnaire in that of a form. */
export function mainKey(key: string): string {
  return key.split(JOINED)[0] ?? key
}

/** The questionnaire of a form's key, the topics behind the main one; undefined when one of them is not there. */
export async function formByKey(key: string, at: Instant): Promise<Questionnaire | undefined> {
  const forms = await Promise.all(key.split(JOINED).map((one) => questionnaireByKey(one, at)))
  const [main, ...topics] = forms.flatMap((form) => form ?? [])
  return main && topics.length === forms.length - 1 ? composed(main, topics) : undefined
}

/** What everybody may know of a campaign. */
export function publicPart({ _id, title, opensAt, closesAt }: CampaignRecord): Campaign {
  return { id: _id, title, opensAt, closesAt }
}

/** What a station sets out to collect: a goal of its own, or the usual one. */
export function goalOf({ stationGoals, stationGoal }: CampaignRecord, stationId: string): number {
  return stationGoals?.[stationId] ?? stationGoal
}
