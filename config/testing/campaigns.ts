/** Campaigns and answers for tests, and how residents hand answers in. */
import { randomBytes } from 'node:crypto'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { clientId } from './reports'
import { DAY } from '@shared/kit/time'
import {
  CALLBACK_PERCENT,
  REPORT_FROM,
  WINDOW_DAYS,
  type CampaignPlan,
  type Quota,
} from '@shared/survey/campaign-model'
import type { surveyContract } from '@shared/survey/contract'
import type { Questionnaire } from '@shared/survey/model'
import type { Answers } from '@shared/survey/question-model'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { outputOf } from './replies'

type Actions = typeof surveyContract.actions
export type Opened = OutputOf<Actions['openQuestionnaire']>
export type Submission = InputOf<Actions['submitResponse']>
export type Submitted = OutputOf<Actions['submitResponse']>
export type Task = OutputOf<Actions['getTask']>

/** Three questions: the age group, the satisfaction and a word. */
export const SHORT_QUESTIONNAIRE: Questionnaire = {
  id: 'qst_short',
  version: 1,
  title: '三道题',
  satisfactionQuestion: 'q02',
  questions: [
    {
      id: 'q01',
      chapter: 'portrait',
      kind: 'single',
      title: '您今年多大？',
      choices: [
        { id: 'under14', label: '不到 14 岁', ends: true },
        { id: 'adult', label: '14 岁以上' },
      ],
    },
    {
      id: 'q02',
      chapter: 'problems',
      kind: 'scale',
      title: '您对本站满意吗？',
      low: '不满意',
      high: '满意',
    },
    {
      id: 'q03',
      chapter: 'problems',
      kind: 'text',
      title: '还想说什么？',
      most: 300,
      optional: true,
    },
  ],
}

/** A whole set of answers to it, or one that differs. */
export function shortAnswers(different: Answers = {}): Answers {
  return { q01: 'adult', q02: 5, ...different }
}

/** A campaign as it lies in the database: open since yesterday, for a day more. */
export interface CampaignSeed {
  readonly _id: string
  readonly title: string
  readonly opensAt: number
  readonly closesAt: number
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly salt: string
  readonly volunteerGoal: number
  readonly stationGoal: number
  readonly settleAfterMs: number
  readonly topics?: readonly string[]
  readonly topicsEach?: number
  readonly callbackPercent?: number
  readonly state?: 'draft' | 'announced'
  readonly quotas?: readonly Quota[]
  readonly stationGoals?: Readonly<Record<string, number>>
}

/** Writes a campaign with the short questionnaire; its id is `cmp_<key>`. */
export async function makeCampaign(
  database: RawDatabase,
  key: string,
  different: Partial<CampaignSeed> = {},
): Promise<CampaignSeed> {
  const campaign: CampaignSeed = {
    _id: `cmp_${key}`,
    title: '居民满意度',
    opensAt: Date.now() - DAY,
    closesAt: Date.now() + DAY,
    questionnaireId: SHORT_QUESTIONNAIRE.id,
    questionnaireVersion: 1,
    salt: randomBytes(16).toString('hex'),
    volunteerGoal: 100,
    stationGoal: 800,
    settleAfterMs: 0,
    ...different,
  }
  await database.insert('campaigns', [campaign])
  return campaign
}

/** What the association lays down about a campaign with the short questionnaire: it opens in a day, for ten. */
export function campaignPlan(different: Partial<CampaignPlan> = {}): CampaignPlan {
  const opensAt = different.opensAt ?? Date.now() + DAY
  return {
    ...{ title: '居民满意度', opensAt, closesAt: opensAt + WINDOW_DAYS * DAY },
    ...{ questionnaireId: SHORT_QUESTIONNAIRE.id, questionnaireVersion: 1, topics: [] },
    ...{ topicsEach: 1, volunteerGoal: 100, stationGoal: 800, areaGoals: {}, stationGoals: {} },
    ...{ quotas: [], settleAfterMs: 0, reportFrom: REPORT_FROM },
    callbackPercent: CALLBACK_PERCENT.usual,
    ...different,
  }
}

/** Writes the short questionnaire, once a database. */
export function makeQuestionnaire(database: RawDatabase): Promise<void> {
  return database.insert('questionnaires', [{ _id: 'qst_short.v1', ...SHORT_QUESTIONNAIRE }])
}

/** Opens the running campaign's questionnaire as somebody. */
export async function openSurvey(
  cloud: LocalCloud,
  openId?: string,
  shareCode?: string,
): Promise<Opened> {
  const input = shareCode === undefined ? {} : { shareCode }
  return outputOf(await cloud.call<Opened>('survey', 'openQuestionnaire', input, openId))
}

/** What a client sends after that, with a new id. */
export function makeSubmission(
  { campaign, questionnaire, startStamp }: Opened,
  different: Partial<Submission> = {},
): Submission {
  return {
    id: clientId('response'),
    campaignId: campaign.id,
    version: questionnaire.version,
    startStamp,
    deviceAt: Date.now(),
    answers: shortAnswers(),
    ...different,
  }
}

/** Hands an answer in. */
export function submit(
  cloud: LocalCloud,
  submission: Submission,
  openId?: string,
): Promise<Called<Submitted>> {
  return cloud.call<Submitted>('survey', 'submitResponse', submission, openId)
}

/**
 * Fires the timers until every answer has become minutes, what is due is settled and every fact is in the roll-ups. After a crash that takes
 * as long as the lease of whoever died while folding.
 */
export async function foldEverything(cloud: LocalCloud, database: RawDatabase): Promise<void> {
  for (const [domain, isLeft] of [
    ['survey', async () => (await unfolded(database, 'responses')) || (await hasDueDays(database))],
    ['desk', () => unfolded(database, 'facts')],
  ] as const) {
    while (await isLeft()) {
      await cloud.fireTimer(domain)
      await new Promise((done) => setTimeout(done, 50))
    }
  }
}

async function unfolded(database: RawDatabase, source: string): Promise<boolean> {
  return (await database.all(source, { folded: false })).length > 0
}

/** A day whose answers are not marked yet is looked at again so much later; see settle-days. */
const PUT_OFF_MS = 1000

async function hasDueDays(database: RawDatabase): Promise<boolean> {
  const days = await database.all<{ dueAt: number | null }>('survey_days')
  return days.some(({ dueAt }) => dueAt !== null && dueAt <= Date.now() + PUT_OFF_MS)
}
