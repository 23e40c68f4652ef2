/** The only writer of roles. Each grant is a record of its own, with how it began and ended; the account holds those in force. */
import type { Grant } from '@shared/account/model'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from './accounts'
import { collection } from './store'
import { together, type Transaction } from './transact'

export interface GrantRecord extends Grant {
  readonly _id: string
  readonly accountId: string
  /** Whose act gave it: an account, or the operator's code. */
  readonly by: string
  readonly at: Instant
  readonly endedAt: Instant | null
  readonly endedBy: string | null
  readonly reason: string | null
}
export const GRANTS = collection<GrantRecord>('grants')

/** Names one role of an account at one place. */
export type GrantKey = Pick<Grant, 'role' | 'scopeId'>

/** The account's grant of a role at a place, whether it holds still or its time is over. */
export function grantOf(account: AccountRecord, key: GrantKey): Grant | undefined {
  return account.grants.find(({ role, scopeId }) => role === key.role && scopeId === key.scopeId)
}

function recordId(accountId: string, grant: Grant): string {
  return `grt_${accountId}.${grant.role}.${grant.scopeId}.${grant.since ?? 0}`
}

/** The record of a grant that begins. */
export function grantRecord(
  accountId: string,
  grant: Grant,
  { by, at }: { by: string; at: Instant },
): GrantRecord {
  const story = { by, at, endedAt: null, endedBy: null, reason: null }
  return { _id: recordId(accountId, grant), accountId, ...grant, ...story }
}

/**
 * Gives a role, with the rest of a transaction; `account` as read in it. A role that is held already stays as it is.
 * The account after it.
 */
export async function giveGrant(
  transaction: Transaction,
  account: AccountRecord,
  grant: Grant,
  { by, at }: { by: string; at: Instant },
): Promise<AccountRecord> {
  const held = grantOf(account, grant)
  if (held && (held.until === undefined || held.until > at)) return account
  const given: Grant = { ...grant, since: at }
  const grants = [...account.grants.filter((one) => one !== held), given]
  await together([
    transaction.insert(GRANTS, grantRecord(account._id, given, { by, at })),
    transaction.update(ACCOUNTS, account._id, { grants }),
  ])
  return { ...account, grants }
}

/**
 * Ends the roles that match, with the rest of a transaction; `account` as read in it. The next act of their holder is
 * refused, since every call reads the account. The account after it.
 */
export async function endGrants(
  transaction: Transaction,
  account: AccountRecord,
  matches: (grant: Grant) => boolean,
  { by, at, reason }: { by: string; at: Instant; reason: string },
): Promise<AccountRecord> {
  const ended = account.grants.filter(matches)
  if (ended.length === 0) return account
  const end = { endedAt: at, endedBy: by, reason }
  const grants = account.grants.filter((grant) => !ended.includes(grant))
  await together([
    transaction.update(ACCOUNTS, account._id, { grants }),
    ...ended.map((grant) => transaction.update(GRANTS, recordId(account._id, grant), end)),
  ])
  return { ...account, grants }
}
