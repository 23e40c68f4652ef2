import type { Role } from '@shared/kit/access'
import { isInForce } from '@shared/account/rules'
import { makeId } from './ids'
import type { MemberContext } from './serve'
import { collection } from './store'
import type { Transaction } from './transact'

/** Who did what to whose data, and why. Never changed; kept three years (D-17). */
export interface AuditRecord {
  readonly _id: string
  readonly at: number
  readonly actor: string
  readonly action: string
  /** The id of the record that was read or changed. */
  readonly target: string
  readonly stationId: string | null
  readonly reason: string | null
  readonly requestId: string
  /** The account whose data it is, so that its owner can see who looked. R-27, board 31. */
  readonly subject?: string | null
  /** The role that the actor had then, which is what the owner is told. */
  readonly role?: Role | null
}
export const AUDITS = collection<AuditRecord>('audits')

/** The row for an act of a member; insert it in the act's own transaction, or before what it opens is read. */
export function auditRow(
  { account, at, requestId }: MemberContext,
  action: string,
  target: string,
  {
    stationId = null,
    reason = null,
    subject = null,
  }: { stationId?: string | null; reason?: string | null; subject?: string | null } = {},
): AuditRecord {
  return {
    _id: makeId('audit'),
    at,
    actor: account._id,
    action,
    target,
    stationId,
    reason,
    subject,
    role: roleAt(account, stationId, at),
    requestId,
  }
}

/** The role by which somebody acts at a station: one held there, else one held for the whole association. */
function roleAt(
  { grants }: MemberContext['account'],
  stationId: string | null,
  at: number,
): Role | null {
  const acting = grants.filter((grant) => grant.role !== 'volunteer' && isInForce(grant, at))
  const here = acting.find(({ scopeId }) => scopeId === stationId)
  const everywhere = acting.find(({ scope }) => scope === 'association')
  return (here ?? everywhere ?? acting[0])?.role ?? null
}

/** Writes the row with the rest of the transaction. */
export function audit(transaction: Transaction, row: AuditRecord): Promise<void> {
  return transaction.insert(AUDITS, row)
}
