/** A report as each side may see it. */
import type { CaseRow, CaseStep, HandledCase, TrackedCase } from '@shared/help/model'
import { maskPhone } from '@shared/kit/mask'
import { readPhone } from './contact'
import type { ContactRecord, ReportRecord, StepRecord } from './records'

/** For its reporter. */
export function trackedCase(report: ReportRecord): TrackedCase {
  const { no, category, fraudType, status, stationName, stationPhone } = report
  const { firstContact, hasContact, coveredSecrets } = report
  return {
    ...{ no, category, fraudType, status, stationName, stationPhone },
    ...{ firstContact, hasContact, coveredSecrets },
    steps: report.steps.map(shownStep),
  }
}

/** For the station's list: no words, no number. */
export function caseRow(report: ReportRecord): CaseRow {
  const { _id, no, category, fraudType, status, moneyMoved, hasContact, receivedAt, dueAt } = report
  return { id: _id, no, category, fraudType, status, moneyMoved, hasContact, receivedAt, dueAt }
}

/** For who handles it at the station; the phone masked, the counterpart only said to be there. */
export function handledCase(report: ReportRecord, contact: ContactRecord | undefined): HandledCase {
  const { stationId, stationName, text, firstContactAt } = report
  return {
    ...caseRow(report),
    ...{ stationId, stationName, text, firstContactAt },
    hasCounterpart: report.counterpart !== null,
    maskedPhone: contact ? maskPhone(readPhone(contact)) : null,
    needsTextReview: report.textVerdict !== 'pass',
    steps: report.steps.map(shownStep),
  }
}

function shownStep({ kind, at, by, text }: StepRecord): CaseStep {
  return { kind, at, by, text }
}
