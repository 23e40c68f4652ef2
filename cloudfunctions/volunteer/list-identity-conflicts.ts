import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { volunteerIdOf } from './person'
import { CONFLICTS, VOLUNTEERS, type ConflictRecord } from './records'

type ListIdentityConflicts = (typeof applicationActions)['listIdentityConflicts']

const MOST = 50

/** What a station has to settle with a document, the oldest first. No number is shown. */
export async function listIdentityConflicts(
  { stationId }: ParsedOf<ListIdentityConflicts>,
  { authorize }: MemberContext,
): Promise<OutputOf<ListIdentityConflicts>> {
  authorize(stationId)
  const open = await find(
    CONFLICTS,
    { stationId, state: 'open' },
    { order: [['at', 'asc']], limit: MOST },
  )
  const stations = await stationsOfOthers(open)
  return {
    conflicts: open.map(({ _id, maskedName, otherAccountId, at }) => ({
      ...{ id: _id, maskedName, at },
      otherStationName: (otherAccountId && stations.get(otherAccountId)) ?? null,
    })),
  }
}

/** The station that keeps each other account's file. */
async function stationsOfOthers(
  conflicts: readonly ConflictRecord[],
): Promise<ReadonlyMap<string, string>> {
  const others = conflicts.flatMap(({ otherAccountId }) =>
    otherAccountId === null ? [] : [volunteerIdOf(otherAccountId)],
  )
  if (others.length === 0) return new Map()
  const files = await find(VOLUNTEERS, { _id: among(others) }, { limit: MOST })
  return new Map(files.map(({ accountId, stationName }) => [accountId, stationName]))
}
