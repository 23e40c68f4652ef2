import { helpErrors } from '@shared/help/errors'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { CONTACTS, REPORTS, type ContactRecord, type ReportRecord } from './records'

/** A case and its contact, still encrypted. */
export interface LookedAt {
  readonly report: ReportRecord
  readonly contact: ContactRecord | undefined
}

/**
 * Opens a case for its station. Who looks is written down before anything is decrypted or told.
 * Errors: HELP.NOT_FOUND, ACCESS.SCOPE.
 */
export async function lookAtCase(
  context: MemberContext,
  action: string,
  id: string,
  reason: string | null = null,
): Promise<LookedAt> {
  const [report, contact] = await Promise.all([get(REPORTS, id), get(CONTACTS, id)])
  if (!report) throw new CodedError(helpErrors.NOT_FOUND)
  const { stationId } = report
  context.authorize(stationId)
  await insert(AUDITS, auditRow(context, action, id, { stationId, reason }))
  return { report, contact }
}
