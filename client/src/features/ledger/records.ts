import type { TagProps } from '@client/ui/tag'
import { friendlyDate, instantOf, type LocalDate } from '@shared/kit/time'
import type { RecordFilter, RecordRow } from '@shared/ledger/record-actions'
import { RECORDS_COPY } from './copy'

export interface RecordMonth {
  readonly month: string
  readonly rows: readonly RecordRow[]
}

/** `11月20日` of a record's date. */
export function dayWords(day: LocalDate): string {
  return friendlyDate(instantOf(day))
}

/** What a record is called: answers by how many they are, as long as nobody has corrected them (HRS-02). */
export function titleOf({
  kind,
  title,
  minutes,
  pending,
  corrections,
}: Pick<RecordRow, 'kind' | 'title' | 'minutes' | 'pending' | 'corrections'>): string {
  if (kind === 'activity') return title
  return corrections > 0 ? RECORDS_COPY.surveyed : RECORDS_COPY.answers(minutes + pending)
}

/** Under the title: the date, what still waits beside what counts (D-03), and how often it was corrected. */
export function hintOf({
  day,
  minutes,
  pending,
  corrections,
  claim,
}: Pick<RecordRow, 'day' | 'minutes' | 'pending' | 'corrections' | 'claim'>): string {
  const waits = minutes > 0 && pending > 0 ? [RECORDS_COPY.waiting(pending)] : []
  const said = claim?.state === 'open' ? [RECORDS_COPY.looking] : []
  const corrected = corrections > 0 ? [RECORDS_COPY.corrected(corrections)] : []
  return [dayWords(day), ...waits, ...said, ...corrected].join('，')
}

/** The minutes of a row: those that count; where none does, those that wait. They are never added up. D-03. */
export function minutesOf({ minutes, pending }: Pick<RecordRow, 'minutes' | 'pending'>): number {
  return minutes > 0 ? minutes : pending
}

/** Where a record stands, as its minutes do; what its person must do comes first. */
export function tagOf({
  minutes,
  pending,
  claim,
}: Pick<RecordRow, 'minutes' | 'pending' | 'claim'>): Pick<TagProps, 'tone' | 'icon' | 'label'> {
  const { states } = RECORDS_COPY
  if (claim?.state === 'more') return { tone: 'note', icon: 'edit', label: states.more }
  if (minutes > 0) return { tone: 'good', icon: 'tick', label: states.confirmed }
  if (pending > 0) return { tone: 'wait', icon: 'clock', label: states.pending }
  return { tone: 'plain', icon: 'undo', label: states.none }
}

/** The records by month of their date, as they came. */
export function recordMonths(rows: readonly RecordRow[]): RecordMonth[] {
  const months = new Map<string, RecordRow[]>()
  for (const row of rows) {
    const month = `${row.day.slice(0, 4)}年${Number(row.day.slice(5, 7))}月`
    months.set(month, [...(months.get(month) ?? []), row])
  }
  return [...months].map(([month, own]) => ({ month, rows: own }))
}

/** The chips of the list; the first one shows all. */
export const FILTERS: readonly RecordFilter[] = ['all', 'waiting', 'more', 'none']
