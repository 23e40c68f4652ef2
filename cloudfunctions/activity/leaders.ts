/** Whom a plan names: the head, who leads in an emergency, and who keeps the record. ACT-27, ROL-17. */
import { isInForce } from '@shared/account/rules'
import { activityErrors } from '@shared/activity/errors'
import { leaderIdsOf } from '@shared/activity/plan-model'
import type { Organiser } from '@shared/activity/planning-actions'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { FILES, type FileRecord } from '../kit/people'
import { TEAMS } from '../kit/stations'
import { among, find } from '../kit/store'
import type { ActivityRecord } from './records'

/** More teams than the three lead. */
const MOST_TEAMS = 60

/** People as they are read to be named. */
export interface Named {
  readonly accounts: readonly AccountRecord[]
  /** Those of them who serve at the station now. */
  readonly serving: ReadonlySet<string>
}

/** Who of some people serves at a station: its volunteers on duty, its managers, and who leads a team there. Two waves at most. */
export async function readNamed(
  accountIds: readonly string[],
  stationId: string,
  at: Instant,
): Promise<Named> {
  const most = { limit: accountIds.length }
  const [accounts, files] = await Promise.all([
    find(ACCOUNTS, { _id: among(accountIds) }, most),
    find(FILES, { accountId: among(accountIds), stationId, state: 'active' }, most),
  ])
  const led = accounts.flatMap((account) => placesOf(account, 'teamLeader', at))
  const teams =
    led.length === 0
      ? []
      : await find(TEAMS, { stationId, state: 'active', _id: among(led) }, { limit: MOST_TEAMS })
  const teamIds = teams.map(({ _id }) => _id)
  const serving = accounts.filter(
    (account) =>
      isOpen(account) &&
      (isOnDuty(account, files) ||
        placesOf(account, 'stationManager', at).includes(stationId) ||
        placesOf(account, 'teamLeader', at).some((place) => teamIds.includes(place))),
  )
  return { accounts, serving: new Set(serving.map(({ _id }) => _id)) }
}

/** An account that is being closed counts as none. */
function isOpen({ openId, closesAt, mergedInto }: AccountRecord): boolean {
  return openId !== null && !closesAt && !mergedInto
}

function isOnDuty({ _id }: AccountRecord, files: readonly FileRecord[]): boolean {
  return files.some(({ accountId }) => accountId === _id)
}

function placesOf(
  { grants }: AccountRecord,
  role: 'teamLeader' | 'stationManager',
  at: Instant,
): string[] {
  return grants
    .filter((grant) => grant.role === role && isInForce(grant, at))
    .map(({ scopeId }) => scopeId)
}

/** Errors: ACTIVITY.NOT_SERVING: the plan names somebody anew who is not one of the station's. */
export function checkNamed(
  plan: ActivityRecord['fields']['plan'],
  { serving }: Named,
  known: readonly string[],
): void {
  const anew = leaderIdsOf(plan).filter((id) => !known.includes(id))
  if (anew.some((id) => !serving.has(id))) throw new CodedError(activityErrors.NOT_SERVING)
}

/** The accounts that some plans name. One read. */
export function readLeaders(
  activities: readonly Pick<ActivityRecord, 'fields'>[],
): Promise<AccountRecord[]> {
  const ids = [...new Set(activities.flatMap(({ fields }) => leaderIdsOf(fields.plan)))]
  return ids.length === 0
    ? Promise.resolve([])
    : find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
}

/** As organisers see somebody. */
export function organiserOf({ _id, displayName }: AccountRecord): Organiser {
  return { accountId: _id, maskedName: maskName(displayName) }
}
