/** A report as each side may see it. */
import type { CaseRow, CaseStep } from '@shared/help/model'
import type { ReportRecord, StepRecord } from './records'

/** For a list: no words, no number. */
export function caseRow(report: ReportRecord): CaseRow {
  const { _id, no, category, fraudType, status, level, urgent, moneyMoved } = report
  const { hasContact, receivedAt, dueAt } = report
  return {
    ...{ id: _id, no, category, fraudType, status, level, urgent, moneyMoved },
    ...{ hasContact, receivedAt, dueAt },
  }
}

/** A step as its reporter reads it. */
function toldStep({ kind, at, by, text }: StepRecord): CaseStep {
  return { kind, at, by, text }
}
