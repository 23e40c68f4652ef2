import { helpErrors } from '@shared/help/errors'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow, AUDITS, type AuditRecord } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { together, transact } from '../kit/transact'
import { CONTACTS, REPORTS, type ContactRecord, type ReportRecord } from './records'

/** A case and its contact, still encrypted. */
export interface Seen {
  readonly report: ReportRecord
  readonly contact: ContactRecord | undefined
}

/** Reads a case, which tells nobody anything yet: who may know of it the gate decides. Errors: HELP.NOT_FOUND. */
export async function readCase(id: string): Promise<Seen> {
  const [report, contact] = await Promise.all([get(REPORTS, id), get(CONTACTS, id)])
  if (!report) throw new CodedError(helpErrors.NOT_FOUND)
  return { report, contact }
}

/** The row of a full read. */
export function readingRow(
  context: MemberContext,
  action: string,
  { _id, stationId }: ReportRecord,
  reason: string | null,
): AuditRecord {
  return auditRow(context, action, _id, { stationId, reason })
}

/**
 * Writes down who looks, before anything is told. Who handles the case and is the first to open it stops its ten
 * minutes (D-16): nobody else is called. Later readers leave nothing but their row.
 */
export async function leaveTrace(
  { _id, duty, dutyNextAt }: ReportRecord,
  row: AuditRecord,
  isHandler: boolean,
): Promise<void> {
  if (!isHandler || (duty === null && dutyNextAt === null)) {
    await insert(AUDITS, row)
    return
  }
  await transact(async (transaction) => {
    const report = await transaction.get(REPORTS, _id)
    const isCalling = report && (report.duty !== null || report.dutyNextAt !== null)
    await together([
      isCalling && transaction.update(REPORTS, _id, { duty: null, dutyNextAt: null }),
      audit(transaction, row),
    ])
  })
}
