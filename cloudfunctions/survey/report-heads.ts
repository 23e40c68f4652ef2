/** Which report of a campaign somebody may read, and what stands at its head. */
import { CodedError } from '@shared/kit/errors'
import { REPORT_FROM } from '@shared/survey/campaign-model'
import { surveyErrors } from '@shared/survey/errors'
import type { ReportHead } from '@shared/survey/report-model'
import type { Instant } from '@shared/kit/time'
import { find } from '../kit/store'
import { campaignById } from './campaigns'
import { RUNS, type RunRecord } from './report-records'
import type { CampaignRecord, TallyCounts } from './records'

/** Nobody takes the numbers of one campaign so often. */
const MOST_RUNS = 100

/** The takings of a campaign's numbers, the newest first. One read. */
export function runsOf(campaignId: string): Promise<RunRecord[]> {
  return find(RUNS, { campaignId }, { order: [['at', 'desc']], limit: MOST_RUNS })
}

/** Whether somebody was named to see previews and rows. */
export function isNamed({ namedStaff = [] }: CampaignRecord, accountId: string): boolean {
  return namedStaff.includes(accountId)
}

/** The report that stands, or what there is before it. */
export function standingRun(runs: readonly RunRecord[]): RunRecord | undefined {
  const done = runs.filter(({ state }) => state === 'done')
  return done.find(({ kind }) => kind === 'report') ?? done[0]
}

export function openRunOf(runs: readonly RunRecord[]): RunRecord | undefined {
  return runs.find(({ state }) => state !== 'done')
}

/** A campaign that residents can know of. Errors: SURVEY.CAMPAIGN_UNKNOWN. */
export async function announcedCampaign(id: string, at: Instant): Promise<CampaignRecord> {
  const campaign = await campaignById(id, at)
  if (!campaign || campaign.state === 'draft') throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
  return campaign
}

/** What somebody reads. */
export interface Reading {
  readonly campaign: CampaignRecord
  readonly run: RunRecord
}

/**
 * The report of a campaign for one of the association: a preview only for who was named. One wave.
 * Errors: SURVEY.CAMPAIGN_UNKNOWN, NO_REPORT, REPORT_RUNNING, NOT_NAMED.
 */
export async function readableRun(
  campaignId: string,
  accountId: string,
  at: Instant,
): Promise<Reading> {
  const [campaign, runs] = await Promise.all([
    announcedCampaign(campaignId, at),
    runsOf(campaignId),
  ])
  const run = standingRun(runs)
  if (!run) {
    throw new CodedError(openRunOf(runs) ? surveyErrors.REPORT_RUNNING : surveyErrors.NO_REPORT)
  }
  if (run.kind !== 'report' && !isNamed(campaign, accountId)) {
    throw new CodedError(surveyErrors.NOT_NAMED)
  }
  return { campaign, run }
}

/** The head of one taking. */
export function headOf({ campaign, run }: Reading): ReportHead {
  const { _id: campaignId, title, opensAt, closesAt, reportFrom = REPORT_FROM } = campaign
  const { valid, submitted, at, medianSeconds, comparedWith, state, kind } = run
  return {
    ...{ campaignId, title, opensAt, closesAt, reportFrom, valid, submitted, medianSeconds },
    state: state === 'done' && kind ? kind : 'running',
    at: state === 'done' ? at : null,
    comparedWith: comparedWith?.title ?? null,
  }
}

/** The head of what there is of a campaign: what is under way, what stands, or how many answers there are so far. */
export function latestHead(
  campaign: CampaignRecord,
  runs: readonly RunRecord[],
  { total = 0, rejected = 0, beyondQuota = 0 }: TallyCounts,
): ReportHead {
  const run = openRunOf(runs) ?? standingRun(runs)
  const counted = { submitted: total, valid: Math.max(0, total - rejected - beyondQuota) }
  if (run?.state === 'done') return headOf({ campaign, run })
  const { _id: campaignId, title, opensAt, closesAt, reportFrom = REPORT_FROM } = campaign
  return {
    ...{ campaignId, title, opensAt, closesAt, reportFrom, ...counted },
    ...{ state: run ? 'running' : 'none', at: null, medianSeconds: null, comparedWith: null },
  }
}
