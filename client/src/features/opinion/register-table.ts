import { csvText } from '@shared/kit/csv'
import { clockTime, localDate } from '@shared/kit/time'
import type { RegisterRow } from '@shared/opinion/model'
import { REGISTER_COLUMNS } from './handling-copy'

/** The register in the handbook's printed columns, one line an opinion; its number leads the remarks. FRM-09, CMP-12. */
export function registerText(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row) => [
    `${localDate(row.receivedAt)} ${clockTime(row.receivedAt)}`,
    row.receivedBy,
    row.post,
    row.name,
    row.gender,
    row.workUnit,
    row.contact,
    row.content,
    row.handling,
    row.feedback,
    [row.no, row.remarks].filter((words) => words !== '').join('，'),
  ])
  return csvText([REGISTER_COLUMNS, ...lines])
}
