import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { surveyErrors } from '@shared/survey/errors'
import type { reportActions } from '@shared/survey/report-actions'
import { HotSpot, type ReportTable } from '@shared/survey/report-model'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import { headOf, readableRun } from './report-heads'
import { TOLD_QUESTIONS, TOLD_TABLES, toldTableId, type RunRecord } from './report-records'

type Actions = typeof reportActions

const MOST_QUESTIONS = 60

/** One chapter of a report. Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED. Two waves. */
export async function readReport(
  { campaignId, chapter }: ParsedOf<Actions['readReport']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['readReport']>> {
  const reading = await readableRun(campaignId, account._id, at)
  const { _id: runId, chapters, spots } = reading.run
  const told = await find(
    TOLD_QUESTIONS,
    { runId, chapter },
    { order: [['place', 'asc']], limit: MOST_QUESTIONS },
  )
  return {
    head: headOf(reading),
    chapters: [...chapters],
    questions: told.map(({ question }) => question),
    hotSpots: spots.map((spot) => HotSpot.parse(spot)),
  }
}

/** One question by groups. Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED. Two waves. */
export async function readReportTable(
  { campaignId, question, by }: ParsedOf<Actions['readReportTable']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['readReportTable']>> {
  const reading = await readableRun(campaignId, account._id, at)
  return { head: headOf(reading), table: await readTable(reading.run, question, by) }
}

/** A table of a run; of words there is none. Errors: SURVEY.NO_REPORT. */
export async function readTable(
  { _id }: RunRecord,
  question: string,
  by: ReportTable['by'],
): Promise<ReportTable> {
  const told = await get(TOLD_TABLES, toldTableId(_id, question, by))
  if (!told) throw new CodedError(surveyErrors.NO_REPORT)
  return told.table
}
