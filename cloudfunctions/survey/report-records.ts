/** What a report is made of. */
import type { Instant } from '@shared/kit/time'
import type { Frame } from '@shared/survey/report-groups'
import type { FollowUp, ReportQuestion, ReportTable } from '@shared/survey/report-model'
import type { ScoredSpot } from '@shared/survey/report-spots'
import type { RawCounts } from '@shared/survey/report-told'
import type { Full } from '@shared/survey/report-totals'
import type { Question } from '@shared/survey/question-model'
import { collection } from '../kit/store'

/** One taking of the numbers; once done it never changes. */
export interface RunRecord {
  readonly _id: string
  readonly campaignId: string
  readonly by: string
  /** The cut: what arrives later is not in it. */
  readonly at: Instant
  readonly state: 'counting' | 'telling' | 'done'
  /** The id of the last answer that was counted. */
  readonly cursor: string
  readonly submitted: number
  readonly valid: number
  /** How many of the questions are told. */
  readonly told: number
  readonly frame: Frame | null
  readonly chapters: readonly Question['chapter'][]
  readonly full: Readonly<Record<string, Full>>
  readonly spots: readonly ScoredSpot[]
  readonly comparedWith: { readonly runId: string; readonly title: string } | null
  readonly medianSeconds: number | null
  readonly kind: 'preview' | 'report' | null
}
export const RUNS = collection<RunRecord>('report_runs')

/** The counters of some questions, as they were counted; nobody reads them. `seconds`: how many took so long. */
export interface CountRecord {
  readonly _id: string
  readonly counts: Readonly<Record<string, RawCounts>>
  readonly seconds?: Readonly<Record<string, number>>
}
export const COUNTS = collection<CountRecord>('report_counts')

/** What a run tells of a question. */
export interface ToldQuestionRecord {
  readonly _id: string
  readonly runId: string
  readonly chapter: Question['chapter']
  /** Its place in the questionnaire. */
  readonly place: number
  readonly question: ReportQuestion
}
export const TOLD_QUESTIONS = collection<ToldQuestionRecord>('report_tables')

export function toldQuestionId(runId: string, question: string): string {
  return `${runId}.${question}`
}

/** What a run tells of a question by groups. */
export interface ToldTableRecord {
  readonly _id: string
  readonly runId: string
  readonly table: ReportTable
}
export const TOLD_TABLES = collection<ToldTableRecord>('report_tables')

export function toldTableId(runId: string, question: string, by: ReportTable['by']): string {
  return `${runId}.${question}.${by}`
}

/** A part of a run's PDF in base64; `parts` says how many there are. */
export interface FilePartRecord {
  readonly _id: string
  readonly parts: number
  readonly data: string
}
export const FILE_PARTS = collection<FilePartRecord>('report_files')

/** Something a station does for a hot spot. SUR-07. */
export interface FollowUpRecord extends Omit<FollowUp, 'id'> {
  readonly _id: string
  readonly by: string
  readonly at: Instant
}
export const FOLLOW_UPS = collection<FollowUpRecord>('follow_ups')
