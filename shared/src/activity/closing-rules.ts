/** The deadlines behind the end of an activity, and its steps to the archive. AMB-27, AMB-04, D-14, R-08. */
import { addDays, instantOf, localDate, type Instant } from '../kit/time'
import { workingDaysAfter, type Deadline, type HolidayTable } from '../kit/working-days'

/** Results, photos and hours; the record; the hand-over to the archive; the law's end. N-092 to N-094, N-083, R-08. */
export const RESULTS_WORKING_DAYS = 5
export const RECORD_DAYS = 7
export const ARCHIVE_DAYS = 7
export const LEGAL_WORKING_DAYS = 10

/** `results`, `record`, `archive`: ours; `legal`: the law's. */
export const CLOSING_DUES = ['results', 'record', 'archive', 'legal'] as const
export type ClosingDue = (typeof CLOSING_DUES)[number]

/** All four; the day of the end is day 0. */
export function closingDues(
  endedAt: Instant,
  table: HolidayTable,
): Readonly<Record<ClosingDue, Deadline>> {
  const afterDays = (days: number): Deadline => ({
    at: instantOf(addDays(localDate(endedAt), days + 1)),
    provisional: false,
  })
  return {
    results: workingDaysAfter(endedAt, RESULTS_WORKING_DAYS, table),
    record: afterDays(RECORD_DAYS),
    archive: afterDays(ARCHIVE_DAYS),
    legal: workingDaysAfter(endedAt, LEGAL_WORKING_DAYS, table),
  }
}

/** The earliest of the three of ours: what a desk shows. D-14. */
export function closingDue(dues: Readonly<Record<ClosingDue, Deadline>>): Deadline {
  return [dues.results, dues.record, dues.archive].reduce((first, due) =>
    due.at < first.at ? due : first,
  )
}

/** What stands between the end and the archive, in order; each says what is missing. */
export const CLOSING_STEPS = [
  'checks',
  'leaderHours',
  'stationHours',
  'record',
  'photos',
  'summary',
  'thanks',
] as const
export type ClosingStep = (typeof CLOSING_STEPS)[number]

/** How long the file is kept: service facts ten years (D-17), an activity of weight for good (ARC-16). */
export const RETENTION_CLASSES = ['permanent', 'longTerm', 'shortTerm'] as const
export type RetentionClass = (typeof RETENTION_CLASSES)[number]

/** `2026-HD-0007`: year, kind (HD activity, PX training), and the number within the station and year, from 1. ARC-09, ARC-19. */
export function archiveNo(year: string, kind: 'HD' | 'PX', number: number): string {
  return `${year}-${kind}-${String(number).padStart(4, '0')}`
}
