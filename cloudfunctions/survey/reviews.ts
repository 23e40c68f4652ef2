/** Who should be looked at, and what is known of it. */
import type { Instant } from '@shared/kit/time'
import type { ReviewKey, ReviewSeen } from '@shared/survey/review-model'
import { EXPECTED_MS_PER_QUESTION } from '@shared/survey/rules'
import { above, find } from '../kit/store'
import { campaignById, questionnaireByKey } from './campaigns'
import { baselineOf, codedOf, readingOf, type Baseline, type Reading } from './quality-baseline'
import { qualityScore, type QualityScore } from './quality-checks'
import { judged } from './quality-measures'
import { questionnaireKey, RESPONSES, type ResponseRecord, type ReviewRecord } from './records'
import { remembered } from './remembered'

/** So many answers of a campaign tell what it is like; below, nobody is held against it. */
const SAMPLE = 1000
const LEAST_SAMPLE = 200
const KEPT_MS = 600_000
/** The latest answers of a volunteer that are looked at. */
const MOST_LOOKED_AT = 1000
/** A volunteer who was looked at is so again once there is half as much more. */
const MORE_AGAIN = 1.5

interface Measure {
  readonly reading: Reading
  readonly baseline: Baseline
  readonly contradictions: Parameters<typeof judged>[2]
}

/** What a campaign is like. Respondents' hashes are in no order of anything: the first thousand are a fair sample. */
const measureOf = remembered<Measure>(KEPT_MS, async (campaignId, at) => {
  const campaign = await campaignById(campaignId, at)
  if (!campaign) return undefined
  const key = questionnaireKey(campaign.questionnaireId, campaign.questionnaireVersion)
  const [form, sample] = await Promise.all([
    questionnaireByKey(key, at),
    find(RESPONSES, { campaignId }, { order: [['respondent', 'asc']], limit: SAMPLE }),
  ])
  if (!form || sample.length < LEAST_SAMPLE) return undefined
  const reading = readingOf(form)
  const baseline = baselineOf(sample.map(({ answers }) => codedOf(reading, answers)))
  return { reading, baseline, contradictions: form.contradictions ?? [] }
})

/** How a campaign's answers are read; undefined where its questionnaire is not there. */
export async function readingOfCampaign(
  campaignId: string,
  at: Instant,
): Promise<Reading | undefined> {
  const campaign = await campaignById(campaignId, at)
  if (!campaign) return undefined
  const { questionnaireId, questionnaireVersion } = campaign
  const form = await questionnaireByKey(questionnaireKey(questionnaireId, questionnaireVersion), at)
  return form && readingOf(form)
}

/** The id of a review. */
export function reviewId({ campaignId, volunteerId }: ReviewKey): string {
  return `${campaignId}.${volunteerId}`
}

/** The answers of a volunteer in a campaign, newest first. */
export function answersOfVolunteer(
  { campaignId, volunteerId }: ReviewKey,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<ResponseRecord[]> {
  const order = [['at', 'desc'] as const, ['_id', 'desc'] as const]
  return find(RESPONSES, { volunteerId, campaignId }, { order, limit, skip })
}

/** The answers of a volunteer in a campaign that do not count. */
export function rejectedOfVolunteer({
  campaignId,
  volunteerId,
}: ReviewKey): Promise<ResponseRecord[]> {
  const rejected = { volunteerId, campaignId, 'rejection.at': above(0) }
  return find(RESPONSES, rejected, { order: [['at', 'desc']], limit: MOST_LOOKED_AT })
}

/** What the checks say of a volunteer's answers that count; undefined in a campaign that is too small to say. */
export async function lookAt(
  key: ReviewKey,
  at: Instant,
): Promise<(QualityScore & { readonly answers: readonly ResponseRecord[] }) | undefined> {
  const measure = await measureOf(key.campaignId, at)
  if (!measure) return undefined
  const found = await answersOfVolunteer(key, { limit: MOST_LOOKED_AT })
  const answers = found.filter(({ rejection }) => !rejection)
  const looked = answers.map(({ _id, ...one }) => ({ ...one, id: _id, device: one.device ?? null }))
  const { reading, baseline, contradictions } = measure
  return { answers, ...qualityScore(judged(reading, baseline, contradictions, looked)) }
}

/** What is seen of answers at a glance, in whole seconds. */
export function seenOf(answers: readonly ResponseRecord[]): ReviewSeen | undefined {
  const moments = answers.map(({ at }) => at)
  if (moments.length === 0) return undefined
  const devices = new Set(answers.flatMap(({ device }) => device ?? []))
  const quickest = answers.map(secondsOf).sort((a, b) => a - b)
  const asked = Math.max(...answers.map((one) => Object.keys(one.answers).length))
  return {
    ...{ from: Math.min(...moments), to: Math.max(...moments), quickest: quickest.slice(0, 3) },
    fast: answers.filter(({ fast }) => fast).length,
    leastSeconds: Math.round((asked * EXPECTED_MS_PER_QUESTION) / 1000),
    devices: devices.size === 0 ? null : devices.size,
  }
}

/** How long an answer took, in whole seconds. */
export function secondsOf({ at, openedAt }: Pick<ResponseRecord, 'at' | 'openedAt'>): number {
  return Math.max(0, Math.round((at - openedAt) / 1000))
}

/** The review to write down, or undefined when nothing is to look at, or it was looked at already. */
export function reviewDue(
  key: ReviewKey,
  known: ReviewRecord | undefined,
  looked: Awaited<ReturnType<typeof lookAt>>,
  at: Instant,
): ReviewRecord | undefined {
  if (!looked?.look) return undefined
  const many = looked.answers.length
  if (known && (isUnderWay(known) || many < known.answers * MORE_AGAIN)) return undefined
  const seen = seenOf(looked.answers)
  return {
    ...{ _id: reviewId(key), ...key, stationId: looked.answers[0]?.stationId ?? null },
    ...{ state: 'open', score: looked.score, signs: looked.signs, answers: many, at },
    ...{ decision: null, appeal: null, ...(seen ? { seen } : {}) },
  }
}

/** Whether somebody is to decide it, or an appeal against it, or the timer is at it. */
function isUnderWay({ state, appeal }: ReviewRecord): boolean {
  const appealed = appeal?.state === 'open' || appeal?.state === 'granting'
  return state === 'open' || state === 'deciding' || appealed
}
