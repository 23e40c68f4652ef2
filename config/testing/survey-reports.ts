/** Reports for tests, written straight into the database. */
import { randomBytes } from 'node:crypto'
import { DAY, localDate } from '@shared/kit/time'
import type { ReportQuestion, ReportTable } from '@shared/survey/report-model'
import { newRun } from '../../cloudfunctions/survey/report-make'
import {
  toldQuestionId,
  toldTableId,
  type FollowUpRecord,
  type RunRecord,
} from '../../cloudfunctions/survey/report-records'
import type { ResponseRecord } from '../../cloudfunctions/survey/records'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import { chanceOf } from '../crowds/chance'
import { answersOf, neighbourhood, person } from '../crowds/people'
import { makeCampaign, type CampaignSeed } from './campaigns'
import type { RawDatabase } from './database'
import { clientId } from './reports'
import type { StationRecord } from '../../cloudfunctions/kit/stations'

/** A campaign that is over and settled, whose report comes from one answer on. */
export interface SettledSeed extends CampaignSeed {
  readonly reportFrom: number
  readonly settledAt: number
  readonly namedStaff: readonly string[]
}

/** Writes one with the short questionnaire, which must be there. */
export async function makeSettled(
  database: RawDatabase,
  key: string,
  different: Partial<SettledSeed> = {},
): Promise<SettledSeed> {
  const at = Date.now()
  const settled: Omit<SettledSeed, keyof CampaignSeed> = {
    ...{ reportFrom: 1, settledAt: at - DAY, namedStaff: [] },
  }
  const over = { opensAt: at - 20 * DAY, closesAt: at - 10 * DAY, ...settled, ...different }
  const campaign = await makeCampaign(database, key, over)
  return { ...settled, ...different, ...campaign }
}

const QUESTION: ReportQuestion = {
  ...{ id: 'q01', kind: 'single', title: '您今年多大？', chapter: 'portrait', answered: 40 },
  options: [{ id: 'adult', label: '14 岁以上', count: 40, last: null }],
  ...{ meanTenths: null, sentence: '几乎人人，选“14 岁以上”' },
}
const TABLE: ReportTable = {
  ...{ question: 'q01', title: QUESTION.title, by: 'station', hidden: 0, sentence: '各组都差不多' },
  groups: [{ id: 'stn_one', label: '槐安里', answered: 40 }],
  rows: [{ id: 'adult', label: '14 岁以上', answered: 40, cells: [40] }],
}

/** Writes the report of a campaign as a run leaves it. */
export async function plantReport(database: RawDatabase, campaignId: string): Promise<RunRecord> {
  const run: RunRecord = {
    ...newRun(campaignId, 'acc_somebody', { at: Date.now() - DAY, turn: 1 }),
    ...{ state: 'done', kind: 'report', submitted: 44, valid: 40, told: 1, chapters: ['portrait'] },
  }
  const { _id: runId } = run
  await database.insert('report_runs', [run])
  await database.insert('report_tables', [
    {
      ...{ _id: toldQuestionId(runId, QUESTION.id), runId, place: 0, question: QUESTION },
      chapter: QUESTION.chapter,
    },
    { _id: toldTableId(runId, QUESTION.id, 'station'), runId, table: TABLE },
  ])
  await database.insert('report_files', [{ _id: `${runId}.0`, parts: 1, data: 'JVBERg==' }])
  return run
}

/** Writes something that a station is to do. */
export async function plantFollowUp(
  database: RawDatabase,
  { _id: stationId, name: stationName }: Pick<StationRecord, '_id' | 'name'>,
): Promise<FollowUpRecord> {
  const at = Date.now()
  const followUp: FollowUpRecord = {
    ...{
      _id: clientId('followUp'),
      campaignId: clientId('campaign'),
      stationId,
      stationName,
      by: 'acc_somebody',
      at,
    },
    ...{ about: '60 岁以上：差点被骗', what: 'lecture', words: '', dueAt: at + 7 * DAY },
    ...{ state: 'open', result: null, doneAt: null },
  }
  await database.insert('follow_ups', [followUp])
  return followUp
}

/** What a campaign with the winter's questionnaire says of it. */
export const WINTER = {
  questionnaireId: winterQuestionnaire.id,
  questionnaireVersion: winterQuestionnaire.version,
} as const
/** Its questions that are answered in words. */
export const WINTER_WORDS = winterQuestionnaire.questions.flatMap(({ id, kind }) =>
  kind === 'text' ? [id] : [],
)

/** Writes the winter's questionnaire, once a database. */
export function makeWinterQuestionnaire(database: RawDatabase): Promise<void> {
  const { id, version } = winterQuestionnaire
  return database.insert('questionnaires', [{ _id: `${id}.v${version}`, ...winterQuestionnaire }])
}

/** Answers to it of people who differ, as many from each station, not yet folded. They took one to three minutes. */
export function winterAnswers(
  { _id: campaignId, closesAt }: SettledSeed,
  {
    many,
    stations,
    seed,
    different = {},
  }: {
    readonly many: number
    readonly stations: readonly Pick<StationRecord, '_id'>[]
    readonly seed: number
    readonly different?: Partial<ResponseRecord>
  },
): ResponseRecord[] {
  const chance = chanceOf(seed)
  const around = neighbourhood(chance)
  return Array.from({ length: many }, (_, index): ResponseRecord => {
    const _id = clientId('response')
    const at = closesAt - DAY + index * 1000
    const answers = answersOf(person(around, chance), chance)
    const age = answers['q01']
    return {
      ...{ _id, at, openedAt: at - (60 + (index % 120)) * 1000, campaignId, version: 1, answers },
      ...{
        respondent: randomBytes(8).toString('hex'),
        ageGroup: typeof age === 'string' ? age : '',
      },
      ...{ contentHash: _id, deviceAt: at, late: false, fast: false, textVerdict: 'pass' },
      ...{ volunteerId: null, stationId: stations[index % stations.length]?._id ?? null },
      ...{ shareRef: null, satisfaction: 4, day: localDate(at), folded: false },
      ...different,
    }
  })
}
