import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { REPORT_FROM } from '@shared/survey/campaign-model'
import { surveyErrors } from '@shared/survey/errors'
import type { reportActions } from '@shared/survey/report-actions'
import type { MemberContext } from '../kit/serve'
import { among, atLeast, find, get, insert } from '../kit/store'
import { announcedCampaign, isNamed, latestHead, openRunOf, runsOf } from './report-heads'
import { RUNS, type RunRecord } from './report-records'
import { CAMPAIGNS, campaignTally, TALLIES, WHOLE_CAMPAIGN, type CampaignRecord } from './records'

type Actions = typeof reportActions

const MOST_CAMPAIGNS = 50
const MOST = 1000

/** The campaigns with what there is of a report of each, newest first. Two waves. */
export async function listReports(): Promise<OutputOf<Actions['listReports']>> {
  const found = await find(
    CAMPAIGNS,
    { closesAt: atLeast(0) },
    { order: [['closesAt', 'desc']], limit: MOST_CAMPAIGNS },
  )
  const campaigns = found.filter(({ state }) => state !== 'draft')
  const ids = campaigns.map(({ _id }) => _id)
  const [runs, tallies] = await Promise.all([
    find(RUNS, { campaignId: among(ids) }, { order: [['at', 'desc']], limit: MOST }),
    find(
      TALLIES,
      { _id: among(ids.map((id) => campaignTally(id, WHOLE_CAMPAIGN))) },
      { limit: MOST_CAMPAIGNS },
    ),
  ])
  const countsOf = (id: string) =>
    tallies.find(({ _id }) => _id === campaignTally(id, WHOLE_CAMPAIGN))?.counts ?? {}
  return {
    reports: campaigns.map((campaign) =>
      latestHead(
        campaign,
        runs.filter(({ campaignId }) => campaignId === campaign._id),
        countsOf(campaign._id),
      ),
    ),
  }
}

/**
 * Begins to take the numbers as they are now. The report for everybody is made once and stands: a second one beside it
 * would tell of the few answers between the two. Errors: SURVEY.CAMPAIGN_UNKNOWN, NOT_SETTLED, TOO_FEW. Three waves.
 */
export async function makeReport(
  { campaignId }: ParsedOf<Actions['makeReport']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['makeReport']>> {
  const [campaign, runs, tally] = await Promise.all([
    announcedCampaign(campaignId, at),
    runsOf(campaignId),
    get(TALLIES, campaignTally(campaignId, WHOLE_CAMPAIGN)),
  ])
  const counts = tally?.counts ?? {}
  const stands = openRunOf(runs) ?? runs.find(({ kind }) => kind === 'report')
  if (stands) return latestHead(campaign, runs, counts)
  mayMake(campaign, account._id, counts.total ?? 0)
  const run = newRun(campaignId, account._id, { at, turn: runs.length + 1 })
  await insert(RUNS, run)
  return latestHead(campaign, [run, ...runs], counts)
}

/** Who is not named makes no preview. */
function mayMake(campaign: CampaignRecord, accountId: string, submitted: number): void {
  if (submitted === 0) throw new CodedError(surveyErrors.TOO_FEW)
  if (isNamed(campaign, accountId)) return
  const { reportFrom = REPORT_FROM, settledAt } = campaign
  if (submitted < reportFrom) throw new CodedError(surveyErrors.TOO_FEW)
  if (!settledAt) throw new CodedError(surveyErrors.NOT_SETTLED)
}

/** Two who begin at once make one. */
export function newRun(
  campaignId: string,
  by: string,
  { at, turn }: { at: number; turn: number },
): RunRecord {
  return {
    _id: deterministicId('reportRun', campaignId, String(turn)),
    ...{ campaignId, by, at, state: 'counting', cursor: '', submitted: 0, valid: 0, told: 0 },
    ...{ frame: null, chapters: [], full: {}, spots: [], comparedWith: null },
    ...{ medianSeconds: null, kind: null },
  }
}
