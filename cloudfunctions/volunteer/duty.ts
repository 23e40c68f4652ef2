/** What begins and ends with a volunteer's time on duty: roles, teams, counts, what waits. REG-23, REG-24. */
import type { Grant } from '@shared/account/model'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { endGrants, giveGrant } from '../kit/grants'
import { TEAMS } from '../kit/stations'
import { together, type Transaction } from '../kit/transact'
import { countStock, type FileChange } from './file-story'
import { TRANSFERS, type VolunteerRecord } from './records'
import { endTiers } from './tier-story'

/** Whose act it is, when and why; `what` names it in the facts. */
export interface DutyAct {
  readonly by: string
  readonly at: Instant
  readonly reason: string
  readonly what: string
}

/** The role that an approved volunteer holds at the station of the file. */
export function volunteerGrant({ stationId, stationName }: VolunteerRecord): Grant {
  return { role: 'volunteer', scope: 'station', scopeId: stationId, scopeName: stationName }
}

/** Gives the role and counts the volunteer, with the rest of a transaction. */
export async function beginDuty(
  transaction: Transaction,
  file: VolunteerRecord,
  { by, at, what }: Omit<DutyAct, 'reason'>,
): Promise<void> {
  const account = await readOwner(transaction, file)
  await together([
    giveGrant(transaction, account, volunteerGrant(file), { by, at }),
    countStock(transaction, file, 'volunteers', { what, change: 1, at }),
  ])
}

/** Ends the roles at the station and counts the volunteer off if the file was active. */
export async function endDuty(
  transaction: Transaction,
  file: VolunteerRecord,
  act: DutyAct,
): Promise<void> {
  const { what, at } = act
  const account = await readOwner(transaction, file)
  await together([
    endRoles(transaction, account, file, act),
    file.state === 'active' &&
      countStock(transaction, file, 'volunteers', { what, change: -1, at }),
    cancelTransfer(transaction, file),
  ])
}

/** What the file of somebody whose service has ended is told, besides its state and its event. */
export const SERVICE_ENDED = {
  teams: [],
  tiers: [],
  transferId: null,
  suspendedUntil: null,
} satisfies FileChange

/** Ends duty for good: teams are left, tiers end. */
export async function endService(
  transaction: Transaction,
  file: VolunteerRecord,
  act: DutyAct,
): Promise<void> {
  await together([
    endDuty(transaction, file, act),
    leaveTeams(transaction, file),
    endTiers(transaction, file, act.at),
  ])
}

/** Ends the role of a volunteer, and those of a leader of the station's teams; the account after it. ROL-04. */
export async function endRoles(
  transaction: Transaction,
  account: AccountRecord,
  file: VolunteerRecord,
  act: Pick<DutyAct, 'by' | 'at' | 'reason'>,
): Promise<AccountRecord> {
  const led = account.grants.filter(({ role }) => role === 'teamLeader')
  const teams = await together(led.map(({ scopeId }) => transaction.get(TEAMS, scopeId)))
  const ofStation = new Set(
    teams.filter((team) => team?.stationId === file.stationId).map((team) => team?._id),
  )
  const matches = ({ role, scopeId }: Grant): boolean =>
    (role === 'volunteer' && scopeId === file.stationId) ||
    (role === 'teamLeader' && ofStation.has(scopeId))
  return endGrants(transaction, account, matches, act)
}

/** Takes the volunteer out of the member counts of all teams. */
export async function leaveTeams(
  transaction: Transaction,
  { teams }: VolunteerRecord,
): Promise<void> {
  await together(teams.map(({ id }) => changeMembers(transaction, id, -1)))
}

/** Keeps a team's number of members. */
export async function changeMembers(
  transaction: Transaction,
  teamId: string,
  change: 1 | -1,
): Promise<void> {
  const team = await transaction.get(TEAMS, teamId)
  if (!team) return
  await transaction.update(TEAMS, teamId, { members: Math.max(0, (team.members ?? 0) + change) })
}

async function cancelTransfer(
  transaction: Transaction,
  { transferId }: VolunteerRecord,
): Promise<void> {
  if (transferId === null) return
  await transaction.update(TRANSFERS, transferId, { state: 'cancelled' })
}

/** The account that a file belongs to. */
export async function readOwner(
  transaction: Transaction,
  { accountId }: Pick<VolunteerRecord, 'accountId'>,
): Promise<AccountRecord> {
  const account = await transaction.get(ACCOUNTS, accountId)
  if (!account) throw new Error('a file belongs to no account')
  return account
}
