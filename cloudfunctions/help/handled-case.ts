/** A report as those see it who handle it, and as the volunteer does to whom it was given. */
import type { AssignedCase, HandledCase, Referral } from '@shared/help/case-model'
import type { CaseStep } from '@shared/help/model'
import type { Photo } from '@shared/help/photo-model'
import { maskPhone } from '@shared/kit/mask'
import { assignedRow, caseRow } from './case-views'
import { readPhone } from './contact'
import { maskNumbers } from '../kit/mobile-numbers'
import { isComplete } from '../kit/photo-parts'
import type {
  ContactRecord,
  PhotoRecord,
  ReferralRecord,
  ReportRecord,
  StepRecord,
} from './records'

/** For who handles it; the phone masked, the counterpart only said to be there. `linked` are the cases that share a mark. */
export function handledCase(
  report: ReportRecord,
  contact: ContactRecord | undefined,
  linked: number,
): HandledCase {
  const { counterpart, textVerdict, stationExcluded, outcome, lesson, grade } = report
  return {
    ...caseRow(report),
    ...caseFacts(report),
    photos: report.photos.map(shownPhoto),
    hasCounterpart: counterpart !== null,
    maskedPhone: contact ? maskPhone(readPhone(contact)) : null,
    maskedName: contact?.maskedName ?? null,
    needsTextReview: textVerdict !== 'pass',
    ...{ stationExcluded, linked, outcome, lesson, grade },
    referrals: report.referrals.map(shownReferral),
  }
}

/** For the volunteer who follows it up: no number, also none that somebody wrote down, and no photo. */
export function assignedCase(report: ReportRecord): AssignedCase {
  const photos = report.photos.filter(isComplete).length
  const { text, steps, ...facts } = caseFacts(report)
  return {
    ...{ ...assignedRow(report), ...facts, photos, text: maskNumbers(text) },
    steps: steps.map((step) => ({ ...step, text: maskNumbers(step.text) })),
  }
}

function caseFacts(report: ReportRecord) {
  const { stationId, stationName, text, triage, behalf, dangerSigns } = report
  const { assignee, firstContactAt, steps } = report
  return {
    ...{ stationId, stationName, text, triage, behalf, assignee, firstContactAt },
    dangerSigns: [...dangerSigns],
    steps: steps.map(handledStep),
  }
}

function handledStep({ kind, at, by, text, inside }: StepRecord): CaseStep {
  return { kind, at, by, text: [text, inside].filter(Boolean).join('：') }
}

function shownPhoto(photo: PhotoRecord): Photo {
  const { id, at, parts } = photo
  return { id, at, parts, complete: isComplete(photo) }
}

function shownReferral({ id, authority, at, disclosure, state }: ReferralRecord): Referral {
  const ground = disclosure.kind === 'exception' ? disclosure.ground : null
  return { id, authority, at, disclosed: disclosure.kind, ground, state }
}
