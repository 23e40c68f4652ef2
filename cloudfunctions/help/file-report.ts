import { deterministicId } from '@shared/kit/ids'
import { recordFact } from '../kit/facts'
import { transact } from '../kit/transact'
import { CONTACTS, REPORTS, type ContactRecord, type ReportRecord } from './records'
import { reportNumber, reportSecret, secretHash } from './report-key'

/** A report before it has a number and a story. */
export type ReportDraft = Omit<
  ReportRecord,
  'no' | 'secretHash' | 'status' | 'open' | 'firstContactAt' | 'outcome' | 'steps'
>

/**
 * Writes report, contact and fact together, under the first number that is free.
 * A report that is there already under this id is given as it is.
 */
export function fileReport(
  draft: ReportDraft,
  contact: ContactRecord | undefined,
): Promise<ReportRecord> {
  const { _id, receivedAt, stationId } = draft
  let attempt = 0
  return transact(async (transaction) => {
    // Somebody is in the way only when it runs again: this very report, or the number. So the first run need not look.
    const known = attempt > 0 ? await transaction.get(REPORTS, _id) : undefined
    if (known) return known
    const report = begin(draft, reportNumber(_id, attempt++))
    await transaction.insert(REPORTS, report)
    if (contact) await transaction.insert(CONTACTS, contact)
    await recordFact(transaction, {
      _id: deterministicId('fact', 'report', _id),
      at: receivedAt,
      stationId,
      counts: { reports: 1 },
    })
    return report
  })
}

function begin(draft: ReportDraft, no: string): ReportRecord {
  const { _id, receivedAt } = draft
  const id = deterministicId('reportStep', 'received', _id)
  const received = { kind: 'received', at: receivedAt, by: 'resident', text: '' } as const
  return {
    ...draft,
    no,
    secretHash: secretHash(no, reportSecret(_id)),
    status: 'received',
    open: true,
    firstContactAt: null,
    outcome: null,
    steps: [{ id, ...received, actor: null, content: null }],
  }
}
