import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { requireOpen } from './file-story'
import { fullFile } from './file-views'
import { VOLUNTEERS } from './records'
import { toldReason } from './told-reason'

type ReadFile = (typeof fileActions)['readFile']

/**
 * One file in full. Who reads, and why, is written down before anything is decrypted; its owner can see it.
 * PRV-02, R-29. Errors: VOLUNTEER.NO_FILE, ACCESS.SCOPE.
 */
export async function readFile(
  { volunteerId, reason }: ParsedOf<ReadFile>,
  context: MemberContext,
): Promise<OutputOf<ReadFile>> {
  const file = requireOpen(await get(VOLUNTEERS, volunteerId))
  const { stationId, areaId, accountId: subject } = file
  context.authorize(stationId, areaId)
  const told = { stationId, reason: toldReason(reason), subject }
  await insert(AUDITS, auditRow(context, 'volunteer.readFile', volunteerId, told))
  return { file: fullFile(file, 'reader') }
}
