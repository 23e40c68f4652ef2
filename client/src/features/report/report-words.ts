/** What a report is drawn from: shares, rows of charts and of tables. Nothing hidden is ever reckoned back. R-32. */
import { HIDDEN, type TableCell, type TableProps } from '@client/ui/table'
import { DAY, friendlyDate, localDate, type Instant } from '@shared/kit/time'
import type { ReportOption, ReportQuestion, ReportTable } from '@shared/survey/report-model'
import { REPORT_COPY, TABLE_COPY } from './copy'

/** `61.4%` of basis points. */
export function percent(basisPoints: number): string {
  return `${(basisPoints / 100).toFixed(1)}%`
}

/** A count among all, in basis points; null where either is hidden, or nobody answered. */
export function shareOf(count: number | null, answered: number | null): number | null {
  return count === null || !answered ? null : Math.round((count * 10_000) / answered)
}

/** `2025年8月3–12日`, `2025年8月28日–9月6日`. */
export function spanWords({
  opensAt,
  closesAt,
}: {
  readonly opensAt: Instant
  readonly closesAt: Instant
}): string {
  const [first, last] = [friendlyDate(opensAt), friendlyDate(closesAt - 1)]
  const year = `${localDate(opensAt).slice(0, 4)}年`
  const [month, day] = last.split('月')
  return first.startsWith(`${month ?? ''}月`)
    ? `${year}${first.replace('日', '')}–${day ?? ''}`
    : `${year}${first}–${last}`
}

/** How many days a window has, begun ones too. */
export function daysIn(window: { readonly opensAt: Instant; readonly closesAt: Instant }): number {
  return Math.ceil((window.closesAt - window.opensAt) / DAY)
}

/** In their own order: grades and numbers grow, pairs stand row by row. Everything else goes by how often it was said. */
const ORDERED: readonly ReportQuestion['kind'][] = ['scale', 'number', 'matrix', 'ranking']

/** The options as they are shown, in the chart and in the table. */
export function shownOptions({
  kind,
  options,
}: Pick<ReportQuestion, 'kind' | 'options'>): readonly ReportOption[] {
  if (ORDERED.includes(kind)) return options
  return [...options].sort((one, other) => (other.count ?? -1) - (one.count ?? -1))
}

/** So many bars are read on a phone; the table has all. */
export const BARS = 10

/** A bar: its share as words and as part of the whole width. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly share: number
  readonly note?: string
}

/** The bars of a question, and the names of what is not told. */
export function barsOf(question: ReportQuestion): { bars: Bar[]; hidden: string[] } {
  const bars: Bar[] = []
  const hidden: string[] = []
  for (const { id, label, count, last } of shownOptions(question)) {
    const share = shareOf(count, question.answered)
    if (share === null) hidden.push(label)
    else {
      const note = last === null ? {} : { note: REPORT_COPY.lastShare(percent(last)) }
      bars.push({ key: id, label, value: percent(share), share: share / 10_000, ...note })
    }
  }
  return { bars, hidden }
}

/** The table behind a question's chart: the same order, the same rounding. */
export function tableOf(question: ReportQuestion): Omit<TableProps, 'caption'> {
  const compared = question.options.some(({ last }) => last !== null)
  const rows = shownOptions(question).map(({ id, label, count, last }) => {
    const share = shareOf(count, question.answered)
    const cells: TableCell[] = [label, count ?? HIDDEN, share === null ? HIDDEN : percent(share)]
    return { key: id, cells: compared ? [...cells, last === null ? '' : percent(last)] : cells }
  })
  const columns = compared ? [...REPORT_COPY.columns, REPORT_COPY.last] : REPORT_COPY.columns
  return { columns, rows, hidden: REPORT_COPY.hidden }
}

/** So many answers have room beside the group's name and the sum. */
export const OPTIONS_A_TABLE = 3

/** A table by groups: a line a group, with some of the answers and the sum. */
export function groupTable(table: ReportTable, from: number): Omit<TableProps, 'caption'> {
  const some = table.rows.slice(from, from + OPTIONS_A_TABLE)
  return {
    columns: [
      TABLE_COPY.by(table.by).slice(1),
      ...unlike(some.map(({ label }) => label)),
      TABLE_COPY.total,
    ],
    rows: table.groups.map(({ id, label, answered }, place) => ({
      key: id,
      cells: [label, ...some.map(({ cells }) => cells[place] ?? HIDDEN), answered ?? HIDDEN],
    })),
    hidden: TABLE_COPY.hidden,
  }
}

/** Names of columns are keys, too: the second of the same name says so. */
function unlike(labels: readonly string[]): string[] {
  return labels.map((label, place) =>
    labels.indexOf(label) === place ? label : `${label}（${place + 1}）`,
  )
}

/** Where the parts of a table begin that has more answers than columns. */
export function tableParts({ rows }: Pick<ReportTable, 'rows'>): number[] {
  return Array.from(
    { length: Math.ceil(rows.length / OPTIONS_A_TABLE) },
    (_, part) => part * OPTIONS_A_TABLE,
  )
}

/** The part of a table with the fewest hidden cells: it is shown first. */
export function fullestPart(table: Pick<ReportTable, 'rows'>): number {
  const hiddenIn = (from: number) =>
    table.rows
      .slice(from, from + OPTIONS_A_TABLE)
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell === null).length
  return tableParts(table).reduce(
    (best, from) => (hiddenIn(from) < hiddenIn(best) ? from : best),
    0,
  )
}

/** One answer by groups, the group that gives it most often first; hidden groups by name. */
export function groupBars(table: ReportTable, option: string): { bars: Bar[]; hidden: string[] } {
  const row = table.rows.find(({ id }) => id === option)
  const shares = table.groups.map(({ id, label, answered }, place) => ({
    ...{ key: id, label },
    share: shareOf(row?.cells[place] ?? null, answered),
  }))
  const told = shares.flatMap(({ share, ...group }) =>
    share === null ? [] : [{ ...group, share: share / 10_000, value: percent(share) }],
  )
  return {
    bars: told.sort((one, other) => other.share - one.share),
    hidden: shares.filter(({ share }) => share === null).map(({ label }) => label),
  }
}

/** How many people one answer has of everybody, in basis points; null where it is not told. */
export function shareOfAll(table: ReportTable, option: string): number | null {
  const row = table.rows.find(({ id }) => id === option)
  const answered = sumOf(table.groups.map((group) => group.answered))
  return row ? shareOf(row.answered, answered) : null
}

/** A sum that is told only when all of its parts are. */
export function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  )
}
