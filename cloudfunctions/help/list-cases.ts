import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { closedCases, openCases } from './case-queue'
import { caseRow } from './case-views'

type ListCases = (typeof helpContract.actions)['listCases']

/** The open cases of a station, most urgent first; or its closed ones, newest first. One wave. */
export async function listCases(
  { stationId, closed, after }: ParsedOf<ListCases>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListCases>> {
  authorize(stationId)
  const seenByStation = { stationId, stationExcluded: false }
  const { records, more } = await (closed ? closedCases : openCases)(seenByStation, after)
  return { cases: records.map(caseRow), more }
}
