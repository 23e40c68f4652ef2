import { join } from 'node:path'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { reportActions } from '@shared/survey/report-actions'
import { CHAPTERS } from '@shared/survey/question-model'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert } from '../kit/store'
import { headOf, readableRun, type Reading } from './report-heads'
import {
  FILE_PARTS,
  TOLD_QUESTIONS,
  TOLD_TABLES,
  toldTableId,
  type FilePartRecord,
} from './report-records'

type Action = (typeof reportActions)['getReportFile']

/** Bytes of one part; in base64 it has 60 KB, and goes through a reply of the gateway. */
const PART_BYTES = 45_000
const MOST_QUESTIONS = 240

/**
 * A part of the report as a PDF. It is made when somebody asks first; then it lies there, the same for everybody.
 * Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED; REQUEST.INVALID for a part that it has not. Two waves.
 */
export async function getReportFile(
  { campaignId, part }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const reading = await readableRun(campaignId, account._id, at)
  const { _id: runId } = reading.run
  const stored = await get(FILE_PARTS, partId(runId, part))
  const parts = stored ? [] : (await get(FILE_PARTS, partId(runId, 0))) ? [] : await make(reading)
  const found = stored ?? parts[part]
  if (!found) throw new CodedError(kitErrors.INVALID, { fields: { part: 'unknown' } })
  const name = `${reading.campaign.title}-${reading.run.kind === 'report' ? '报告' : '预览'}.pdf`
  return { name, parts: found.parts, data: found.data }
}

function partId(runId: string, part: number): string {
  return `${runId}.${part}`
}

/** Makes it and keeps it in parts. Two who make it at once make the same. */
async function make(reading: Reading): Promise<FilePartRecord[]> {
  const { _id: runId, chapters, spots } = reading.run
  const told = await find(
    TOLD_QUESTIONS,
    { runId, chapter: among(CHAPTERS) },
    { order: [['place', 'asc']], limit: MOST_QUESTIONS },
  )
  const tableIds = told.map(({ question }) => toldTableId(runId, question.id, 'age'))
  const tables = await find(TOLD_TABLES, { _id: among(tableIds) }, { limit: MOST_QUESTIONS })
  // Only who asks for a file waits for what makes one, and for its fonts.
  const { makePaper } = await import('./report-paper.js')
  const bytes = await makePaper(
    {
      head: headOf(reading),
      chapters,
      spots,
      version: reading.campaign.questionnaireVersion,
      questions: told.map(({ question }) => ({
        question,
        byAge: tables.find(({ table }) => table.question === question.id)?.table,
      })),
    },
    join(__dirname, 'fonts'),
  )
  const many = Math.ceil(bytes.length / PART_BYTES)
  const parts = Array.from({ length: many }, (_, part): FilePartRecord => {
    const data = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64')
    return { _id: partId(runId, part), parts: many, data }
  })
  // The first one last: it says that all of them are there.
  await Promise.all(parts.slice(1).map((one) => insert(FILE_PARTS, one)))
  await Promise.all(parts.slice(0, 1).map((one) => insert(FILE_PARTS, one)))
  return parts
}
