import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { findOwnFile } from './file-story'
import { ownFile, readWaits } from './file-views'

/** The caller's file; null for who is no volunteer. R-09. At most three waves. */
export async function getMyFile(
  _input: unknown,
  context: MemberContext,
): Promise<OutputOf<(typeof fileActions)['getMyFile']>> {
  const file = await findOwnFile(context)
  return { file: file ? ownFile(file, await readWaits(file)) : null }
}
