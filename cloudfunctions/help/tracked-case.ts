/** A case as its reporter may see it. */
import type { Assignee } from '@shared/help/case-model'
import { REOPEN_DAYS, type CaseStep, type TrackedCase } from '@shared/help/model'
import { DAY, type Instant } from '@shared/kit/time'
import { isComplete } from '../kit/photo-parts'
import type { ReportRecord, StepRecord } from './records'

/** What the name of who follows it up is said with. */
export const FOLLOWED_AS: Readonly<Record<Assignee['kind'], string>> = {
  manager: '站长',
  volunteer: '志愿者',
  association: '协会',
}

/** Who has a case that its station must not see, and no number of that station with it. */
const ASSOCIATION_NAME = '志愿者协会'

/** For its reporter. */
export function trackedCase(report: ReportRecord): TrackedCase {
  const { no, category, fraudType, status, level, firstContact } = report
  const { hasContact, coveredSecrets, assignee, grade } = report
  return {
    ...{ no, category, fraudType, status, level, firstContact, hasContact, coveredSecrets, grade },
    ...takenBy(report),
    photos: report.photos.filter(isComplete).length,
    followedBy: assignee && `${FOLLOWED_AS[assignee.kind]} ${assignee.maskedName}`,
    reopenUntil: reopenUntil(report),
    steps: report.steps.filter(isForReporter).map(shownStep),
  }
}

/** The name and number of who has it, for its reporter. */
export function takenBy({
  stationExcluded,
  stationName,
  stationPhone,
}: Pick<ReportRecord, 'stationExcluded' | 'stationName' | 'stationPhone'>) {
  return stationExcluded
    ? { stationName: ASSOCIATION_NAME, stationPhone: '' }
    : { stationName, stationPhone }
}

/** Until when a closed case can be opened again; null for any other. */
export function reopenUntil({
  status,
  closedAt,
}: Pick<ReportRecord, 'status' | 'closedAt'>): Instant | null {
  return status === 'closed' && closedAt !== null ? closedAt + REOPEN_DAYS * DAY : null
}

/** Whether the reporter reads a step: one whose only words stand inside is for who handles the case. */
function isForReporter({ text, inside }: StepRecord): boolean {
  return inside === undefined || text !== ''
}

/** A step in the words that are for the reporter. */
function shownStep({ kind, at, by, text }: StepRecord): CaseStep {
  return { kind, at, by, text }
}
