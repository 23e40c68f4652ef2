/** A campaign's record as the association reads and writes it. */
import { REPORT_FROM, CALLBACK_PERCENT } from '@shared/survey/campaign-model'
import type {
  CampaignPlan,
  CampaignRow,
  CampaignTotals,
  KeptCampaign,
  Quota,
} from '@shared/survey/campaign-model'
import { quotaTally } from '@shared/survey/campaign-model'
import { campaignState } from '@shared/survey/campaign-rules'
import type { Instant } from '@shared/kit/time'
import type { Questionnaire } from '@shared/survey/model'
import { among, find } from '../kit/store'
import { publicPart, questionnaireByKey } from './campaigns'
import {
  campaignTally,
  questionnaireKey,
  SETTLE_AFTER_MS,
  TALLIES,
  WHOLE_CAMPAIGN,
  type CampaignRecord,
  type TallyCounts,
} from './records'

/** What was laid down about a campaign, with what goes without saying. */
export function planOf(campaign: CampaignRecord): CampaignPlan {
  const { title, opensAt, closesAt, questionnaireId, questionnaireVersion } = campaign
  const { volunteerGoal, stationGoal, areaGoals = {}, stationGoals = {} } = campaign
  const { topics = [], topicsEach = 1, quotas = [] } = campaign
  return {
    ...{ title, opensAt, closesAt, questionnaireId, questionnaireVersion },
    ...{
      volunteerGoal,
      stationGoal,
      areaGoals: { ...areaGoals },
      stationGoals: { ...stationGoals },
    },
    ...{ topics: [...topics], topicsEach, quotas: [...quotas] },
    settleAfterMs: campaign.settleAfterMs ?? SETTLE_AFTER_MS,
    reportFrom: campaign.reportFrom ?? REPORT_FROM,
    callbackPercent: campaign.callbackPercent ?? CALLBACK_PERCENT.usual,
  }
}

/** How often a campaign was written: at least once. */
export function revOf({ rev }: CampaignRecord): number {
  return rev ?? 1
}

/** What came of campaigns, by the id of each. One wave. */
export async function readTotals(ids: readonly string[]): Promise<Map<string, CampaignTotals>> {
  const wholes = new Map(ids.map((id) => [campaignTally(id, WHOLE_CAMPAIGN), id]))
  const found = await find(TALLIES, { _id: among([...wholes.keys()]) }, { limit: wholes.size })
  return new Map(found.map(({ _id, counts }) => [wholes.get(_id) ?? _id, totalsOf(counts)]))
}

function totalsOf({ total = 0, rejected = 0, beyondQuota = 0 }: TallyCounts): CampaignTotals {
  return { total, rejected, beyondQuota }
}

/** A campaign in the list; `totals` undefined as long as nothing came. */
export function campaignRow(
  campaign: CampaignRecord,
  totals: CampaignTotals | undefined,
  at: Instant,
): CampaignRow {
  const state = campaignState(campaign, at)
  return { ...publicPart(campaign), state, totals: totals ?? totalsOf({}) }
}

/** What came of a campaign, and how full its quotas are. */
export interface Came {
  readonly totals: CampaignTotals | undefined
  readonly taken: Readonly<Record<string, number>>
}

/** Reads what came of a campaign. One wave. */
export async function readCame(campaignId: string, quotas: readonly Quota[]): Promise<Came> {
  const keyOf = new Map(quotas.map(({ key }) => [quotaTally(campaignId, key), key]))
  const [totals, full] = await Promise.all([
    readTotals([campaignId]),
    keyOf.size > 0
      ? find(TALLIES, { _id: among([...keyOf.keys()]) }, { limit: keyOf.size })
      : Promise.resolve([]),
  ])
  const taken = full.map(({ _id, counts }) => [keyOf.get(_id) ?? _id, counts.total ?? 0])
  return {
    totals: totals.get(campaignId),
    taken: Object.fromEntries(taken) as Record<string, number>,
  }
}

/** A campaign, whole; without `came` that is read, too. One wave at most. */
export async function keptCampaign(
  campaign: CampaignRecord,
  at: Instant,
  came?: Came,
): Promise<KeptCampaign> {
  const plan = planOf(campaign)
  const key = questionnaireKey(plan.questionnaireId, plan.questionnaireVersion)
  const [form, { totals, taken }] = await Promise.all([
    questionnaireByKey(key, at),
    came ?? readCame(campaign._id, plan.quotas),
  ])
  if (!form) throw new Error('a campaign names a questionnaire that is not there')
  return {
    ...campaignRow(campaign, totals, at),
    ...{ rev: revOf(campaign), plan, questionnaireTitle: form.title, ageGroups: ageGroupsOf(form) },
    ...{ taken, namedStaff: campaign.namedStaff?.length ?? 0 },
  }
}

/** What the first question of a main questionnaire, which asks the age group, lets choose. */
function ageGroupsOf({ questions: [first] }: Questionnaire): KeptCampaign['ageGroups'] {
  return first?.kind === 'single'
    ? first.choices.filter(({ ends }) => !ends).map(({ id, label }) => ({ id, label }))
    : []
}
