import { concernName } from '@shared/desk/rules'
import { deterministicId } from '@shared/kit/ids'
import { recordFact } from '../kit/facts'
import { postNotice } from '../kit/notices'
import { together, transact } from '../kit/transact'
import { caseFact } from './case-story'
import type { ReportDraft } from './draft-report'
import { callOf } from './duty'
import { CONTACTS, REPORTS, type ContactRecord, type ReportRecord } from './records'
import { reportNumber, reportSecret, secretHash } from './report-key'

/**
 * Writes report, contact, fact and the call to whoever is on duty together, under the first number that is free.
 * A report that is there already under this id is given as it is.
 */
export function fileReport(
  draft: ReportDraft,
  contact: ContactRecord | undefined,
): Promise<ReportRecord> {
  const { _id, receivedAt: at, fraudType } = draft
  const counts = { reports: 1, [concernName(fraudType)]: 1 }
  const call = callOf(draft, draft)
  let attempt = 0
  return transact(async (transaction) => {
    // Somebody is in the way only when it runs again: this very report, or the number. So the first run need not look.
    const known = attempt > 0 ? await transaction.get(REPORTS, _id) : undefined
    if (known) return known
    const report = begin(draft, reportNumber(_id, attempt++))
    await transaction.insert(REPORTS, report)
    await together([
      contact && transaction.insert(CONTACTS, contact),
      recordFact(transaction, caseFact(report, { what: 'report', at, counts })),
      call && postNotice(transaction, call),
    ])
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
    steps: [{ id, ...received, actor: null, content: null }],
  }
}
