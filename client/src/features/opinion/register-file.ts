import { call } from '@client/platform/call'
import type { TextFile } from '@client/platform/save-file'
import type { InputOf } from '@shared/kit/contract'
import { opinionContract } from '@shared/opinion/contract'
import { REGISTER_COPY } from './handling-copy'
import { registerText } from './register-table'

/** A month's register that is ready to hand over. */
export interface Register {
  readonly file: TextFile
  readonly rows: number
  /** The month has more than one file holds. */
  readonly cut: boolean
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
