import type { stationContract } from '@shared/station/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { maskName } from '@shared/kit/mask'
import { ACCOUNTS } from '../kit/accounts'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { ownStationsIn } from './area-views'
import { PLAN_VERSIONS } from './records'

type Action = (typeof stationContract.actions)['listPlanVersions']

const MOST_VERSIONS = 50

/** The saved versions of an area's plan, newest first, with who saved them (names covered) and why. Three waves. PLAN-06. */
export async function listPlanVersions(
  { areaId }: ParsedOf<Action>,
  { account, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  const [versions, stations] = await Promise.all([
    find(PLAN_VERSIONS, { areaId }, { order: [['version', 'desc']], limit: MOST_VERSIONS }),
    ownStationsIn(areaId, account),
  ])
  authorize(areaId, ...stations)
  const people = [...new Set(versions.map(({ by }) => by))]
  const accounts =
    people.length === 0
      ? []
      : await find(ACCOUNTS, { _id: among(people) }, { limit: people.length })
  const nameOf = (id: string) => accounts.find(({ _id }) => _id === id)?.displayName ?? ''
  return {
    versions: versions.map(({ version, at, by, reason, milestones }) => ({
      ...{ version, at, reason, by: maskName(nameOf(by)), milestones: [...milestones] },
    })),
  }
}
