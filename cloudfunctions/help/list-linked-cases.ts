import type { helpContract } from '@shared/help/contract'
import type { Mark } from '@shared/help/marks'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { count, find, type Where } from '../kit/store'
import { admitHandler, type Side } from './case-gate'
import { caseRow } from './case-views'
import { maskMark, readMarks, sharing } from './linked-cases'
import { readCase } from './look-at-case'
import { markHash } from './marks'
import { REPORTS, type ReportRecord } from './records'

type ListLinked = (typeof helpContract.actions)['listLinkedCases']
type Link = OutputOf<ListLinked>['links'][number]

const MOST_ROWS = 20

/**
 * What shares a number, an account or a site with a case: rows of what the caller's side handles, the rest counted.
 * Three waves. Errors: HELP.NOT_FOUND, HELP.CONFLICT, HELP.LEVEL.
 */
export async function listLinkedCases(
  { id }: ParsedOf<ListLinked>,
  context: MemberContext,
): Promise<OutputOf<ListLinked>> {
  const { report, contact } = await readCase(id)
  const side = admitHandler(context, report, contact)
  const links = await Promise.all(
    readMarks(report).map((mark) => linkOf(report, mark, handledBy(side, report))),
  )
  return { links: links.filter(({ here, elsewhere }) => here.length + elsewhere > 0) }
}

/** The cases of which the caller's side sees rows. */
function handledBy(side: Side, { stationId }: ReportRecord): Partial<Where<ReportRecord>> {
  return side === 'station' ? { stationId, stationExcluded: false } : { onAssociationList: true }
}

async function linkOf(
  report: ReportRecord,
  mark: Mark,
  ours: Partial<Where<ReportRecord>>,
): Promise<Link> {
  const all = sharing([markHash(mark)])
  const [total, atHand, rows] = await Promise.all([
    count(REPORTS, all),
    count(REPORTS, { ...all, ...ours }),
    find(REPORTS, { ...all, ...ours }, { order: [['receivedAt', 'desc']], limit: MOST_ROWS + 1 }),
  ])
  const others = rows.filter(({ _id }) => _id !== report._id)
  return {
    kind: mark.kind,
    masked: maskMark(mark),
    here: others.slice(0, MOST_ROWS).map(caseRow),
    elsewhere: total - atHand,
  }
}
