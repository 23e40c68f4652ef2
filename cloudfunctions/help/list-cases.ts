import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { findPage, type Page } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { above, find, type FindOptions, type Where } from '../kit/store'
import { caseRow } from './case-views'
import { REPORTS, type ReportRecord } from './records'

type ListCases = (typeof helpContract.actions)['listCases']
type Seen = ParsedOf<ListCases>['after']

/** What a list begins with, for the counts beside it; and what one more page brings. */
const FIRST_PAGE = 50
const NEXT_PAGE = 8

/** The open cases of a station, most urgent first; or its closed ones, newest first. One wave. */
export async function listCases(
  { stationId, closed, after }: ParsedOf<ListCases>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListCases>> {
  authorize(stationId)
  const size = after ? NEXT_PAGE : FIRST_PAGE
  const { records, more } = closed
    ? await closedCases(stationId, after, size)
    : await openCases(stationId, after, size)
  return { cases: records.map(caseRow), more }
}

function closedCases(stationId: string, after: Seen, size: number): Promise<Page<ReportRecord>> {
  const before = after && { at: after.receivedAt, id: after.id }
  return findPage(REPORTS, { stationId, open: false }, { field: 'receivedAt', before, size })
}

/** Where money moved comes first, then what is due sooner: `urgencyOrder` of the rules, by index. D-16. */
async function openCases(
  stationId: string,
  after: Seen,
  size: number,
): Promise<Page<ReportRecord>> {
  const mostUrgentFirst: FindOptions<ReportRecord> = {
    order: [
      ['moneyMoved', 'desc'],
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: size + 1,
  }
  const ranges = rangesAfter(after).map((range) => ({ stationId, open: true, ...range }))
  const found = (
    await Promise.all(ranges.map((range) => find(REPORTS, range, mostUrgentFirst)))
  ).flat()
  return { records: found.slice(0, size), more: found.length > size }
}

/** What follows a case in that order, in ranges of the index: due at the same moment, later, and without money. */
function rangesAfter(after: Seen): Where<ReportRecord>[] {
  if (!after) return [{}]
  const { id, moneyMoved, dueAt } = after
  return [
    { moneyMoved, dueAt, _id: above(id) },
    { moneyMoved, dueAt: above(dueAt) },
    ...(moneyMoved ? [{ moneyMoved: false }] : []),
  ]
}
