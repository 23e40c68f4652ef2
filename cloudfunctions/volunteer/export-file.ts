import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf } from '@shared/kit/contract'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { insert } from '../kit/store'
import { findOwnFile } from './file-story'
import { fullFile } from './file-views'

/** The caller's file in plain, for a copy in the owner's hands; written down first. R-27. */
export async function exportFile(
  _input: unknown,
  context: MemberContext,
): Promise<OutputOf<(typeof fileActions)['exportFile']>> {
  const file = await findOwnFile(context)
  if (!file) return { file: null }
  const { stationId, accountId: subject } = file
  await insert(AUDITS, auditRow(context, 'volunteer.exportFile', file._id, { stationId, subject }))
  return { file: fullFile(file, 'owner') }
}
