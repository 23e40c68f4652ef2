import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { noneOf } from '../kit/store'
import { ownStations } from './case-gate'
import { openCases } from './case-queue'
import { caseRow } from './case-views'

type ListAssociationCases = (typeof helpContract.actions)['listAssociationCases']

/**
 * What the association has to handle, most urgent first. Who also serves at a station finds that station's cases in its
 * own list, and those about it nowhere. Two waves. D-16.
 */
export async function listAssociationCases(
  { after }: ParsedOf<ListAssociationCases>,
  { account, at }: MemberContext,
): Promise<OutputOf<ListAssociationCases>> {
  const own = ownStations(account, at)
  const elsewhere = own.length > 0 ? { stationId: noneOf(own) } : {}
  const { records, more } = await openCases({ onAssociationList: true, ...elsewhere }, after)
  return { cases: records.map(caseRow), more }
}
