/** Roles that somebody must always hold: the association's administrators, the manager of an open station. */
import type { Grant } from '@shared/account/model'
import { isInForce } from '@shared/account/rules'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, isClosed } from '../kit/accounts'
import { GRANTS } from '../kit/grants'
import { among, collection, find, plus, type Stored } from '../kit/store'
import { together, type Transaction } from '../kit/transact'

/** One record a role and place, which everybody who gives that role up writes: so that two at once come in turn. */
interface KeeperTurn extends Stored {
  readonly turn: number
}
const KEEPER_TURNS = collection<KeeperTurn>('keeper_turns')

const MOST = 100

/**
 * Whether somebody else, who is not closing the account, holds the role at this place too. Asked within the transaction
 * that ends one: of the last two at once, the second one's transaction is lost, runs again and hears no.
 */
export async function isHeldByAnother(
  transaction: Transaction,
  { role, scopeId }: Pick<Grant, 'role' | 'scopeId'>,
  { accountId, at }: { accountId: string; at: Instant },
): Promise<boolean> {
  const id = `${role}.${scopeId}`
  const turn = await transaction.get(KEEPER_TURNS, id)
  // Asked after the transaction's first read: whatever ended before is seen, whatever ends later is a lost race.
  const [grants] = await together([
    find(GRANTS, { scopeId, endedAt: null, role }, { limit: MOST }),
    turn
      ? transaction.update(KEEPER_TURNS, id, { turn: plus(1) })
      : transaction.insert(KEEPER_TURNS, { _id: id, turn: 1 }),
  ])
  const others = grants.filter((grant) => grant.accountId !== accountId && isInForce(grant, at))
  if (others.length === 0) return false
  const ids = others.map((grant) => grant.accountId)
  const accounts = await find(ACCOUNTS, { _id: among(ids) }, { limit: MOST })
  return accounts.some((account) => !account.closesAt && !isClosed(account))
}

/** Whether this is the role without which the association would have nobody to hand out roles. */
export function isAdministrator({ role, scope }: Pick<Grant, 'role' | 'scope'>): boolean {
  return role === 'associationStaff' && scope === 'association'
}
