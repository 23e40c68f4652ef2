import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { surveyContract } from '@shared/survey/contract'
import { REJECT_REASONS } from '@shared/survey/review-model'
import type { BeyondOwn, NotCounted, OwnQuality } from '@shared/survey/quality-actions'
import { EXPECTED_MS_PER_QUESTION } from '@shared/survey/rules'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import { SURVEY_DAYS, type SurveyDayRecord } from '../kit/survey-days'
import { medianSecondsOf } from './answering-time'
import { campaignById, questionnaireByKey } from './campaigns'
import {
  campaignTally,
  questionnaireKey,
  REVIEWS,
  TALLIES,
  type CampaignRecord,
  type ResponseRecord,
  type ReviewRecord,
} from './records'
import { publicAppeal } from './review-views'
import { rejectedOfVolunteer, reviewId } from './reviews'

type Action = (typeof surveyContract.actions)['readQuality']

const MOST_DAYS = 100
const MOST_REASONS = 50
const MOST_BEYOND = 20

/** What one's answers came to in the latest campaign that has some. Four waves, as the task. EVA-01, R-27. */
export async function readQuality(
  _input: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const volunteerId = account._id
  const newest = { order: [['day', 'desc'] as const], limit: MOST_DAYS }
  const days = await find(SURVEY_DAYS, { volunteerId }, newest)
  const campaignId = Object.keys(days[0]?.waiting ?? {}).at(-1)
  if (campaignId === undefined) return { quality: null }
  const key = { campaignId, volunteerId }
  const [campaign, tally, review, rejected, medianSeconds] = await Promise.all([
    campaignById(campaignId, at),
    get(TALLIES, campaignTally(campaignId, volunteerId)),
    get(REVIEWS, reviewId(key)),
    rejectedOfVolunteer(key),
    medianSecondsOf(campaignId, at),
  ])
  if (!campaign) return { quality: null }
  const { questions = [] } = (await questionnaireByKey(mainOf(campaign), at)) ?? {}
  const own = days.filter(({ waiting }) => campaignId in waiting)
  const { total = 0, repeated = 0, fast = 0 } = tally?.counts ?? {}
  const waits = waitingOf(own, review, total - rejected.length)
  return {
    quality: {
      ...{ campaignId, campaignTitle: campaign.title, total: total + repeated, repeated, at },
      ...{
        ...waits,
        notCounted: rejected.length,
        counted: total - rejected.length - waits.waiting,
      },
      fast: Math.min(waits.looking + waits.fresh, Math.max(0, fast - countFast(rejected))),
      leastSeconds: Math.round((questions.length * EXPECTED_MS_PER_QUESTION) / 1000),
      ...{ medianSeconds: medianSeconds ?? null, reasons: reasonsOf(rejected) },
      beyond: own.flatMap(beyondOf).slice(0, MOST_BEYOND),
      ...appealOf(review),
    },
  }
}

function countFast(answers: readonly ResponseRecord[]): number {
  return answers.filter(({ fast }) => fast).length
}

function mainOf({ questionnaireId, questionnaireVersion }: CampaignRecord): string {
  return questionnaireKey(questionnaireId, questionnaireVersion)
}

/**
 * How many answers wait, and for what. Minutes that are pending in the books are of days that are not settled, but for
 * those beyond 60, which a settled day tells itself.
 */
function waitingOf(
  days: readonly SurveyDayRecord[],
  review: ReviewRecord | undefined,
  most: number,
): Pick<OwnQuality, 'waiting' | 'looking' | 'fresh'> {
  const pendingOf = ({ minutes }: SurveyDayRecord) =>
    Object.values(minutes).reduce((sum, { pending }) => sum + pending, 0)
  const beyond = days.reduce((sum, day) => sum + (isWaiting(day) ? beyondMany(day) : 0), 0)
  const pending = days.reduce((sum, day) => sum + pendingOf(day), 0)
  const waiting = Math.min(most, Math.max(pending, beyond))
  const unsettled = Math.max(0, waiting - beyond)
  const isLooked = review?.state === 'open' || review?.state === 'deciding'
  return { waiting, looking: isLooked ? unsettled : 0, fresh: isLooked ? 0 : unsettled }
}

function beyondMany({ beyondMany: many = 0 }: SurveyDayRecord): number {
  return many
}

function isWaiting({ beyond }: SurveyDayRecord): boolean {
  return beyond === 'waiting'
}

/** A day whose minutes beyond 60 wait, or were not granted. */
function beyondOf(day: SurveyDayRecord): BeyondOwn[] {
  const count = beyondMany(day)
  if (count === 0 || day.beyond === 'granted') return []
  return [{ day: day.day, count, state: day.beyond, reason: day.beyondWord?.reason ?? null }]
}

/** What does not count by day, reason and decision, the latest first. */
function reasonsOf(rejected: readonly ResponseRecord[]): NotCounted[] {
  const groups = new Map<string, NotCounted>()
  for (const { day, rejection } of rejected) {
    if (!rejection) continue
    const { because = 'other', reason, at: decidedAt } = rejection
    const key = [day, because, decidedAt].join(' ')
    const count = (groups.get(key)?.count ?? 0) + 1
    groups.set(key, { day, because, reason, decidedAt, count })
  }
  const rank = ({ because }: NotCounted) => REJECT_REASONS.indexOf(because)
  return [...groups.values()]
    .sort((a, b) => (a.day === b.day ? rank(a) - rank(b) : a.day < b.day ? 1 : -1))
    .slice(0, MOST_REASONS)
}

function appealOf(review: ReviewRecord | undefined): Pick<OwnQuality, 'appeal' | 'mayAppeal'> {
  const appeal = review?.appeal ?? null
  return {
    appeal: appeal && publicAppeal(appeal),
    mayAppeal: review?.state === 'decided' && appeal === null,
  }
}
