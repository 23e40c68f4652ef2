import type { CountsOf } from '@shared/kit/counts'
import { DAY, type Instant, type LocalDate } from '@shared/kit/time'
import type { Campaign, Questionnaire } from '@shared/survey/model'
import type { Answers, ShowRule } from '@shared/survey/question-model'
import type { Quota } from '@shared/survey/campaign-model'
import type {
  Appeal,
  QualitySign,
  RejectReason,
  Review,
  ReviewSeen,
} from '@shared/survey/review-model'
import type { TextVerdict } from '../kit/content-check'
import type { Foldable } from '../kit/facts'
import { collection } from '../kit/store'
import type { SumRecord } from '../kit/sums'

/** One version of a questionnaire, never changed; `_id` is `questionnaireKey`. */
export interface QuestionnaireRecord extends Questionnaire {
  readonly _id: string
  /** What nobody can answer in one life; no phone gets to see it. */
  readonly contradictions?: readonly ShowRule[]
}
export const QUESTIONNAIRES = collection<QuestionnaireRecord>('questionnaires')

/** The id of one version's record: `qst_winter.v1`. */
export function questionnaireKey(questionnaireId: string, version: number): string {
  return `${questionnaireId}.v${version}`
}

export interface CampaignRecord extends Omit<Campaign, 'id'> {
  readonly _id: string
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  /** The keys of the topics, of which everybody is asked `topicsEach`. Feature 39. */
  readonly topics?: readonly string[]
  readonly topicsEach?: number
  /** Makes respondents' hashes; destroyed 30 days after settlement (D-29). */
  readonly salt: string
  /** Answers that a volunteer, and a station, set out to collect. */
  readonly volunteerGoal: number
  readonly stationGoal: number
  /** How long an answer waits before its minute is confirmed, so that its quality is looked at; 0: neither is done. */
  readonly settleAfterMs?: number
  /** `draft`: nobody can answer yet, whatever its window says; left out for announced. */
  readonly state?: 'draft' | 'announced'
  /** Grows with every change; left out for never changed. */
  readonly rev?: number
  /** Answers an area, and a station of its own, set out to collect. */
  readonly areaGoals?: Readonly<Record<string, number>>
  readonly stationGoals?: Readonly<Record<string, number>>
  readonly quotas?: readonly Quota[]
  /** From so many valid answers on there is a report for all who may read one; 50,000 unless said. SUR-05. */
  readonly reportFrom?: number
  /** Of a hundred respondents so many are asked whether they may be called back, 5 to 20; 10 unless said. */
  readonly callbackPercent?: number
  /** Who of the association sees previews and rows: named by somebody else. */
  readonly namedStaff?: readonly string[]
  /** When nothing of it was open any more; null or left out until then. */
  readonly settledAt?: Instant | null
}
/** How long answers wait unless their campaign says otherwise. Feature 5. */
export const SETTLE_AFTER_MS = DAY
export const CAMPAIGNS = collection<CampaignRecord>('campaigns')

/** Whom a share code credits; `_id` is the code without its signature. */
export interface ShareCodeRecord {
  readonly _id: string
  readonly campaignId: string
  /** The volunteer's; null for the code of a station, on its poster or page (D-02). */
  readonly accountId: string | null
  readonly stationId: string | null
  readonly stationName: string
  /** The volunteer's masked name, 陈**, which residents see. */
  readonly inviter: string
  readonly expiresAt: Instant
}
export const SHARE_CODES = collection<ShareCodeRecord>('share_codes')

/** Why an answer does not count. A person decides it, with a reason; it can be appealed and taken back. */
export interface Rejection {
  /** Left out by those who decided before there were such words. */
  readonly because?: RejectReason
  readonly reason: string
  readonly by: string
  readonly at: Instant
}

/** One answer. `at` is its arrival; nothing in it names the respondent (D-29). */
export interface ResponseRecord extends Foldable {
  readonly campaignId: string
  readonly version: number
  readonly respondent: string
  /** The choice of the first question, which asks the age group. */
  readonly ageGroup: string
  readonly answers: Answers
  readonly contentHash: string
  readonly openedAt: Instant
  readonly deviceAt: Instant
  /** Arrived within a day after the close, opened before it (D-03). */
  readonly late: boolean
  /** Quicker than its questions can be read (D-06). */
  readonly fast: boolean
  readonly textVerdict: TextVerdict
  readonly volunteerId: string | null
  readonly shareRef: string | null
  /** The grade given to the satisfaction question; null when it was not shown or left out. */
  readonly satisfaction: number | null
  /** The day of arrival in Shanghai. */
  readonly day: LocalDate
  /** Why it does not count (D-03), and whose decision that was; left out while it counts. */
  readonly rejection?: Rejection | null
  /** A keyed hash of the device, with the campaign's salt; left out where none told its id. */
  readonly device?: string | null
  /** Arrived when its quota was full: kept and credited, and left out of the report. */
  readonly beyondQuota?: boolean
  /** The keys of the quotas that it takes a place of; left out for none. */
  readonly quotas?: readonly string[]
  /** How often its minute was taken back and given again; left out for never. */
  readonly creditTurn?: number
  /** How often a person took it out of the counts, and back in; left out for never. */
  readonly rejectTurn?: number
}
export const RESPONSES = collection<ResponseRecord>('responses')

/** A volunteer in a campaign whose answers a person should look at. Feature 6. */
export interface ReviewRecord {
  readonly _id: string
  readonly campaignId: string
  readonly volunteerId: string
  readonly stationId: string | null
  readonly state: Review['state']
  readonly score: number
  readonly signs: readonly QualitySign[]
  /** How many answers were looked at. */
  readonly answers: number
  readonly at: Instant
  readonly seen?: ReviewSeen
  readonly decision: ReviewDecision | null
  readonly appeal?: AppealRecord | null
}
/** What a person decided; `left` are the answers that are still to be rejected, `done` is how many were. */
export interface ReviewDecision {
  readonly by: string
  readonly at: Instant
  readonly because: RejectReason | null
  readonly reason: string
  /** Whether it was about everything that was looked at. */
  readonly all: boolean
  readonly rejected: readonly string[]
  readonly left: readonly string[]
  readonly done: number
  /** When it cannot be taken back any more, and is done. D-34. */
  readonly appliesAt: Instant
}
/** What the volunteer said to it; once it is granted, `left` are the answers that are still to count again. */
export interface AppealRecord extends Appeal {
  readonly by: string | null
  readonly left: readonly string[]
}
export const REVIEWS = collection<ReviewRecord>('survey_reviews')

/** How many answers: `waiting` of them beyond the day's limit (D-04), `fast` of them flagged (D-06), `rejected` not counting (D-03), by reason too; `repeated`: second ones. */
export type TallyName =
  | 'total'
  | 'waiting'
  | 'fast'
  | 'rejected'
  | 'repeated'
  | 'beyondQuota'
  | `rejected_${RejectReason}`
export type TallyCounts = CountsOf<TallyName>
export const TALLIES = collection<SumRecord<TallyName>>('survey_tallies')

/** Owns the tally of a whole campaign, with the answers of no station. */
export const WHOLE_CAMPAIGN = 'all'

/** The tally of a volunteer, of a station or of the whole (`WHOLE_CAMPAIGN`) in a campaign. */
export function campaignTally(campaignId: string, owner: string): string {
  return `${campaignId}.${owner}`
}
