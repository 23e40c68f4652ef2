/**
 * How a volunteer's service counts and how it ends, for every function that ends it: an act of the volunteer's or the
 * station's, a consent that is withdrawn, an account that closes. REG-23, TIER-07.
 */
import type { CountName } from '@shared/desk/rules'
import type { FileEvent } from '@shared/volunteer/model'
import type { Tier } from '@shared/volunteer/tier-model'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS } from './accounts'
import { recordFact } from './facts'
import { endGrants } from './grants'
import { FILES, TIERS, TRANSFERS, type FileRecord, type TierRecord } from './people'
import { TEAMS, type TeamRecord } from './stations'
import type { Stored } from './store'
import { together, type Transaction } from './transact'

/** Whose act it is, when and why; `what` names it in the facts. */
export interface ServiceAct {
  readonly by: string
  readonly at: Instant
  readonly reason: string
  readonly what: string
}

/** What the file of somebody whose service has ended is told, besides its state and its event. */
export const SERVICE_ENDED = {
  teams: [],
  tiers: [],
  transferId: null,
  suspendedUntil: null,
} satisfies Partial<FileRecord>

/** The roles that only a volunteer holds. ROL-04. */
const SERVING_ROLES: readonly string[] = ['volunteer', 'teamLeader']

/**
 * Ends a volunteer's service with the rest of a transaction, for good and everywhere: roles, teams, tiers and what
 * waits; the facts stay. Somebody who has left already stays as they are. REG-23, R-26.
 */
export async function leaveService(
  transaction: Transaction,
  file: FileRecord,
  act: ServiceAct,
): Promise<void> {
  if (file.state === 'left' || file.state === 'cleared') return
  const [account, tiers, teams] = await together([
    transaction.get(ACCOUNTS, file.accountId),
    together((file.tiers ?? []).map((id) => transaction.get(TIERS, id))),
    together(file.teams.map(({ id }) => transaction.get(TEAMS, id))),
  ])
  const { at, what } = act
  const left: FileEvent = { at, what: 'left', note: '' }
  await together([
    account && endGrants(transaction, account, ({ role }) => SERVING_ROLES.includes(role), act),
    file.state === 'active' &&
      countStock(transaction, file, 'volunteers', { what, change: -1, at }),
    ...tiers.map((tier) => tier && endTier(transaction, tier, at)),
    ...teams.map((team) => team && countMemberOff(transaction, team)),
    file.transferId !== null &&
      transaction.update(TRANSFERS, file.transferId, { state: 'cancelled' }),
    transaction.update(FILES, file._id, {
      ...{ ...SERVICE_ENDED, state: 'left' },
      history: [...file.history, left].slice(-100),
    }),
  ])
}

/**
 * Counts who came to a station (+1) or went (-1): the stock of volunteers and tiers of the plan. PLAN-04, TIER-07.
 * `what` and the moment make the id: an act that runs twice counts once.
 */
export function countStock(
  transaction: Transaction,
  { _id, stationId, areaId }: Stored & Pick<FileRecord, 'stationId' | 'areaId'>,
  name: CountName,
  { what, change, at }: { what: string; change: 1 | -1; at: Instant },
): Promise<void> {
  return recordFact(transaction, {
    _id: deterministicId('fact', name, _id, what, String(at)),
    ...{ at, stationId, areaId, counts: { [name]: change } },
  })
}

/** What the roll-ups call the holders of a tier. */
const COUNTED_AS: Readonly<Record<Tier, CountName>> = {
  publicist: 'publicists',
  lecturer: 'lecturers',
  expert: 'experts',
}

/** Counts a certificate that came (+1) or went (-1) at the station it stands for. */
export function countTier(
  transaction: Transaction,
  { _id, tier, stationId, areaId }: Stored & Pick<TierRecord, 'tier' | 'stationId' | 'areaId'>,
  happening: { what: string; change: 1 | -1; at: Instant },
): Promise<void> {
  return countStock(transaction, { _id, stationId, areaId }, COUNTED_AS[tier], happening)
}

/** Who goes holds no certificate any more and stands on no list; what waits is returned. */
export async function endTier(
  transaction: Transaction,
  tier: TierRecord,
  at: Instant,
): Promise<void> {
  const held = tier.state === 'passed'
  await together([
    transaction.update(TIERS, tier._id, {
      state: held ? 'ended' : 'returned',
      ...{ publicName: null, statement: null },
    }),
    held && countTier(transaction, tier, { what: 'ended', change: -1, at }),
  ])
}

/** Counts one member less. */
export function countMemberOff(
  transaction: Transaction,
  { _id, members = 0 }: TeamRecord,
): Promise<void> {
  return transaction.update(TEAMS, _id, { members: Math.max(0, members - 1) })
}
