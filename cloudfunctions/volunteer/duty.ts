/** What begins and ends with a volunteer's time on duty: roles, teams, counts, what waits. REG-23, REG-24. */
import type { Grant } from '@shared/account/model'
import type { AccountRecord } from '../kit/accounts'
import { endGrants, giveGrant } from '../kit/grants'
import { countMemberOff, countStock, endTier, type ServiceAct } from '../kit/service'
import { together, type Transaction } from '../kit/transact'
import { TRANSFERS, type VolunteerRecord } from './records'
import type { Ties } from './ties'

/** The role that an approved volunteer holds at the station of the file. */
export function volunteerGrant({ stationId, stationName }: VolunteerRecord): Grant {
  return { role: 'volunteer', scope: 'station', scopeId: stationId, scopeName: stationName }
}

/** Gives the role and counts the volunteer, with the rest of a transaction; `owner` as read in it. */
export async function beginDuty(
  transaction: Transaction,
  file: VolunteerRecord,
  owner: AccountRecord,
  { by, at, what }: Omit<ServiceAct, 'reason'>,
): Promise<void> {
  await together([
    giveGrant(transaction, owner, volunteerGrant(file), { by, at }),
    countStock(transaction, file, 'volunteers', { what, change: 1, at }),
  ])
}

/** Ends the roles at the station and counts the volunteer off if the file was active. */
export async function endDuty(
  transaction: Transaction,
  file: VolunteerRecord,
  ties: Ties,
  act: ServiceAct,
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

/** Ends duty for good: teams are left, tiers end. */
export async function endService(
  transaction: Transaction,
  file: VolunteerRecord,
  ties: Ties,
  act: ServiceAct,
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
  act: Pick<ServiceAct, 'by' | 'at' | 'reason'>,
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
