import { call } from '@client/platform/call'
import type { TextFile } from '@client/platform/save-file'
import type { InputOf } from '@shared/kit/contract'
import { csvText } from '@shared/kit/csv'
import { clockTime, localDate } from '@shared/kit/time'
import { opinionContract } from '@shared/opinion/contract'
import type { RegisterRow } from '@shared/opinion/model'
import { REGISTER_COLUMNS, REGISTER_COPY } from './handling-copy'

/** A month's register that is ready to hand over. */
export interface Register {
  readonly file: TextFile
  readonly rows: number
  /** The month has more than one file holds. */
  readonly cut: boolean
}

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

/** A month's register as one file; logged with the reason. Errors: CallError. */
export async function readRegister(
  input: InputOf<(typeof opinionContract.actions)['exportRegister']>,
): Promise<Register> {
  const { rows, more } = await call(opinionContract, 'exportRegister', input)
  const name = REGISTER_COPY.file(input.month)
  return {
    file: { name, text: registerText(rows), type: 'text/csv' },
    rows: rows.length,
    cut: more,
  }
}
