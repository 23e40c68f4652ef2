/** Cases in the order in which they wait, page by page. */
import type { CaseRow } from '@shared/help/model'
import { findPage, type Page } from '../kit/pages'
import { above, find, type FindOptions, type Where } from '../kit/store'
import { REPORTS, type ReportRecord } from './records'

/** The last case that was seen. */
export type Seen = Pick<CaseRow, 'id' | 'urgent' | 'receivedAt' | 'dueAt'> | undefined

/** What a list begins with, for the counts beside it; and what one more page brings. */
const FIRST_PAGE = 50
const NEXT_PAGE = 8

function sizeOf(after: Seen): number {
  return after ? NEXT_PAGE : FIRST_PAGE
}

/** Closed cases, newest first. One wave. */
export function closedCases(
  where: Partial<Where<ReportRecord>>,
  after: Seen,
): Promise<Page<ReportRecord>> {
  const before = after && { at: after.receivedAt, id: after.id }
  const page = { field: 'receivedAt', before, size: sizeOf(after) } as const
  return findPage(REPORTS, { ...where, open: false }, page)
}

/** Open cases: the urgent ones first, then what is due sooner; `urgencyOrder` of the rules, by index. One wave. D-16. */
export async function openCases(
  where: Partial<Where<ReportRecord>>,
  after: Seen,
): Promise<Page<ReportRecord>> {
  const size = sizeOf(after)
  const mostUrgentFirst: FindOptions<ReportRecord> = {
    order: [
      ['urgent', 'desc'],
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: size + 1,
  }
  const ranges = rangesAfter(after).map((range) => ({ ...where, open: true, ...range }))
  const found = await Promise.all(ranges.map((range) => find(REPORTS, range, mostUrgentFirst)))
  const records = found.flat()
  return { records: records.slice(0, size), more: records.length > size }
}

/** What follows a case in that order, in ranges of the index: due at the same moment, later, and not urgent. */
function rangesAfter(after: Seen): Partial<Where<ReportRecord>>[] {
  if (!after) return [{}]
  const { id, urgent, dueAt } = after
  return [
    { urgent, dueAt, _id: above(id) },
    { urgent, dueAt: above(dueAt) },
    ...(urgent ? [{ urgent: false }] : []),
  ]
}
