/** A report as each side may see it. */
import type { CaseRow } from '@shared/help/model'
import type { ReportRecord } from './records'

/** For a list: no words, no number. */
export function caseRow(report: ReportRecord): CaseRow {
  const { _id, no, category, fraudType, status, level, urgent, moneyMoved } = report
  const { hasContact, receivedAt, dueAt } = report
  return {
    ...{ id: _id, no, category, fraudType, status, level, urgent, moneyMoved },
    ...{ hasContact, receivedAt, dueAt },
  }
}
