import { idOf } from '../kit/ids'
import { DAY } from '../kit/time'
import * as z from '../kit/zod'
import { Campaign } from './model'
import { OptionId } from './question-model'

/**
 * At most so many answers of one kind go into the report; further ones are kept and credited all the same. What is
 * left out narrows nothing. Feature 36.
 */
export const Quota = z.object({
  key: OptionId,
  areaId: idOf('area').optional(),
  stationId: idOf('station').optional(),
  /** A choice of the first question, which asks the age group. */
  ageGroup: OptionId.optional(),
  most: z.int().min(1).max(5_000_000),
})
export type Quota = z.infer<typeof Quota>

function keysDiffer(quotas: readonly Quota[]): boolean {
  return new Set(quotas.map(({ key }) => key)).size === quotas.length
}

/** The sum of answers that a quota has taken. */
export function quotaTally(campaignId: string, key: string): string {
  return `${campaignId}.q-${key}`
}

/** From so many valid answers on a report is made for the whole area (SUR-05). */
export const REPORT_FROM = 50_000
/** How many of a hundred are asked whether they may be called back: from, to, and unless said otherwise. */
export const CALLBACK_PERCENT = { least: 5, most: 20, usual: 10 } as const
/** How many days a campaign lasts unless said otherwise. SUR-02. */
export const WINDOW_DAYS = 10
/** How long an answer may wait at most before its minute is confirmed. */
const LONGEST_SETTLE_MS = 7 * DAY

const Goal = z.int().min(1).max(5_000_000)
/** Goals by the id of their place. */
const goalsOf = (kind: 'area' | 'station') => z.record(idOf(kind), Goal)

/** What the association lays down about a campaign. */
export const CampaignPlan = Campaign.omit({ id: true }).extend({
  title: z.string().trim().min(2).max(40),
  questionnaireId: idOf('questionnaire'),
  /** A frozen one. */
  questionnaireVersion: z.int().min(1),
  /** The keys of frozen topics, `qst_winter.v1`, of which everybody is asked `topicsEach`. Feature 39. */
  topics: z.array(z.string().regex(/^qst_[0-9A-Za-z._-]{4,120}\.v\d{1,4}$/)).max(12),
  topicsEach: z.int().min(1).max(12),
  /** Answers that a volunteer, and a station without a goal of its own, set out to collect. */
  volunteerGoal: Goal,
  stationGoal: Goal,
  areaGoals: goalsOf('area'),
  stationGoals: goalsOf('station'),
  quotas: z.array(Quota).max(60).refine(keysDiffer),
  /** How long an answer waits before its minute is confirmed; 0: it is confirmed at once, and nobody looks at it. */
  settleAfterMs: z.int().min(0).max(LONGEST_SETTLE_MS),
  /** From so many valid answers on there is a report for all who may read one. SUR-05. */
  reportFrom: z.int().min(1).max(5_000_000),
  /** How many of a hundred are asked whether they may be called back. */
  callbackPercent: z.int().min(CALLBACK_PERCENT.least).max(CALLBACK_PERCENT.most),
})
export type CampaignPlan = z.infer<typeof CampaignPlan>

/** `planned`: announced, and yet to begin; `settled`: over, and nothing of it is open any more. */
export const CampaignState = z.enum(['draft', 'planned', 'open', 'closed', 'settled'])
export type CampaignState = z.infer<typeof CampaignState>

/** How many came in all, how many of them do not count (D-03), and how many stay out of the report. */
export const CampaignTotals = z.object({
  total: z.int().min(0),
  rejected: z.int().min(0),
  beyondQuota: z.int().min(0),
})
export type CampaignTotals = z.infer<typeof CampaignTotals>

/** A campaign in the association's list. */
export const CampaignRow = Campaign.extend({ state: CampaignState, totals: CampaignTotals })
export type CampaignRow = z.infer<typeof CampaignRow>

/** A campaign as the association keeps it. */
export const KeptCampaign = CampaignRow.extend({
  /** Grows with every change. */
  rev: z.int().min(1),
  plan: CampaignPlan,
  questionnaireTitle: z.string().max(40),
  /** What the first question, which asks the age group, lets choose. */
  ageGroups: z.array(z.object({ id: OptionId, label: z.string().max(40) })).max(20),
  /** How many places of each quota are taken, by its key. */
  taken: z.record(OptionId, z.int().min(0)),
  namedStaff: z.int().min(0),
})
export type KeptCampaign = z.infer<typeof KeptCampaign>

/** Somebody of the association who may be named to see previews and rows. */
export const ReportStaff = z.object({
  accountId: idOf('account'),
  /** 陈**. */
  name: z.string(),
  named: z.boolean(),
  /** Whether it is who asks: nobody names oneself. */
  self: z.boolean(),
})
export type ReportStaff = z.infer<typeof ReportStaff>

/** A thing that a station gives away in a campaign: counted, never tied to a person or an answer. PTS-12, R-20. */
export const Giveaway = z.object({
  id: idOf('giveaway'),
  stationId: idOf('station'),
  stationName: z.string().max(40),
  item: z.string().max(20),
  allotted: z.int().min(0),
  handedOut: z.int().min(0),
})
export type Giveaway = z.infer<typeof Giveaway>
