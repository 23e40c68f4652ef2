/** A case in the lists of those who handle it. */
import type { AssignedRow } from '@shared/help/case-model'
import type { CaseRow } from '@shared/help/model'
import type { ReportRecord } from './records'

/** For a list: no words, no number. */
export function caseRow(report: ReportRecord): CaseRow {
  return { ...rowFacts(report), hasContact: report.hasContact }
}

/** For the list of the volunteer to whom it was given: not even whether there is a number. */
export function assignedRow(report: ReportRecord): AssignedRow {
  return { ...rowFacts(report), stationName: report.stationName }
}

function rowFacts(report: ReportRecord): Omit<CaseRow, 'hasContact'> {
  const { _id, no, category, fraudType, status, level, urgent, moneyMoved } = report
  const { receivedAt, dueAt } = report
  return {
    ...{ id: _id, no, category, fraudType, status, level, urgent, moneyMoved },
    ...{ receivedAt, dueAt },
  }
}
