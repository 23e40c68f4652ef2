/** What begins and ends with a volunteer's time on duty: roles, teams, counts, what waits. REG-23, REG-24. */
import type { Grant } from '@shared/account/model'
import type { Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import { endGrants, giveGrant } from '../kit/grants'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { together, type Transaction } from '../kit/transact'
import { countStock, type FileChange } from './file-story'
import { TRANSFERS, type VolunteerRecord } from './records'
import { endTier } from './tier-story'
import { readOwner, type Ties } from './ties'

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
  ties: Ties,
  act: DutyAct,
): Promise<void> {
  const { what, at } = act
  const { transferId } = file
  await together([
    endRoles(transaction, file, ties, act),
    file.state === 'active' &&
      countStock(transaction, file, 'volunteers', { what, change: -1, at }),
    transferId !== null && transaction.update(TRANSFERS, transferId, { state: 'cancelled' }),
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
  ties: Ties,
  act: DutyAct,
): Promise<void> {
  await together([
    endDuty(transaction, file, ties, act),
    leaveTeams(transaction, ties),
    ...ties.tiers.map((tier) => endTier(transaction, tier, act.at)),
  ])
}

/** Ends the role of a volunteer, and those of a leader of the station's teams; the account after it. ROL-04. */
export function endRoles(
  transaction: Transaction,
  { stationId }: VolunteerRecord,
  { owner, led }: Ties,
  act: Pick<DutyAct, 'by' | 'at' | 'reason'>,
): Promise<AccountRecord> {
  const ofStation = led.filter((team) => team.stationId === stationId).map(({ _id }) => _id)
  const matches = ({ role, scopeId }: Grant): boolean =>
    (role === 'volunteer' && scopeId === stationId) ||
    (role === 'teamLeader' && ofStation.includes(scopeId))
  return endGrants(transaction, owner, matches, act)
}

/** Takes the volunteer out of the member counts of all teams. */
export async function leaveTeams(transaction: Transaction, { teams }: Ties): Promise<void> {
  await together(teams.map((team) => countMemberOff(transaction, team)))
}

/** Counts one member less. */
export function countMemberOff(
  transaction: Transaction,
  { _id, members = 0 }: TeamRecord,
): Promise<void> {
  return transaction.update(TEAMS, _id, { members: Math.max(0, members - 1) })
}
