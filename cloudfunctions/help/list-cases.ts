import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find, type FindOptions } from '../kit/store'
import { caseRow } from './case-views'
import { REPORTS, type ReportRecord } from './records'

type ListCases = (typeof helpContract.actions)['listCases']
type Order = FindOptions<ReportRecord>['order']

const PAGE = 50
/** Where money moved comes first, then what is due sooner: `urgencyOrder` of the rules, by index. D-16. */
const MOST_URGENT_FIRST: Order = [
  ['moneyMoved', 'desc'],
  ['dueAt', 'asc'],
]
const NEWEST_FIRST: Order = [['receivedAt', 'desc']]

/** The open cases of a station, most urgent first; or its closed ones, newest first. */
export async function listCases(
  { stationId, closed }: ParsedOf<ListCases>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListCases>> {
  authorize(stationId)
  const found = await find(
    REPORTS,
    { stationId, open: !closed },
    { order: closed ? NEWEST_FIRST : MOST_URGENT_FIRST, limit: PAGE + 1 },
  )
  return { cases: found.slice(0, PAGE).map(caseRow), more: found.length > PAGE }
}
