import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { together, type Transaction } from '../kit/transact'
import type { TierRecord, VolunteerRecord } from './records'
import { readTiers } from './tier-story'

/** What ties a volunteer to a station: read before anything is written, so that the writes go together. */
export interface Ties {
  readonly owner: AccountRecord
  /** The teams that the volunteer leads, at whatever station, and those that count the volunteer as a member. */
  readonly led: readonly TeamRecord[]
  readonly teams: readonly TeamRecord[]
  readonly tiers: readonly TierRecord[]
}

/** Reads the ties of a file; `known` is its account where it is read already. */
export async function readTies(
  transaction: Transaction,
  file: VolunteerRecord,
  known?: AccountRecord,
): Promise<Ties> {
  const memberOf = file.teams.map(({ id }) => id)
  const [owner, teams, tiers, ledBefore] = await together([
    known ?? readOwner(transaction, file),
    readTeams(transaction, memberOf),
    readTiers(transaction, file),
    known && readTeams(transaction, ledBy(known)),
  ])
  const led = ledBefore ?? (await readTeams(transaction, ledBy(owner)))
  return { owner, led, teams, tiers }
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

function ledBy({ grants }: AccountRecord): string[] {
  return grants.filter(({ role }) => role === 'teamLeader').map(({ scopeId }) => scopeId)
}

async function readTeams(transaction: Transaction, ids: readonly string[]): Promise<TeamRecord[]> {
  const found = await together(ids.map((id) => transaction.get(TEAMS, id)))
  return found.filter((team) => team !== undefined)
}
