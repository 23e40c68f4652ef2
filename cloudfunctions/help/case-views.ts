/** A report as each side may see it. */
import type { CaseRow, CaseStep, TrackedCase } from '@shared/help/model'
import type { ReportRecord, StepRecord } from './records'

/** For its reporter. */
export function trackedCase(report: ReportRecord): TrackedCase {
  const { no, category, fraudType, status, stationName, stationPhone } = report
  const { firstContact, hasContact, coveredSecrets } = report
  return {
    ...{ no, category, fraudType, status, stationName, stationPhone },
    ...{ firstContact, hasContact, coveredSecrets },
    steps: report.steps.map(toldStep),
  }
}

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
