import type { Role, Scope } from '@shared/kit/access'
import type { Instant } from '@shared/kit/time'
import { collection } from '../kit/store'

/** A role that waits for one person. The code is made from the id and kept as a keyed hash only. */
export interface InvitationRecord {
  readonly _id: string
  readonly codeHash: string
  readonly role: Role
  readonly scope: Scope
  readonly scopeId: string
  readonly scopeName: string
  /** The account that invites, or `operator`. */
  readonly by: string
  readonly at: Instant
  readonly openUntil: Instant
  readonly holdsMonths: number | null
  readonly state: 'waiting' | 'used' | 'withdrawn'
  readonly usedBy: string | null
}
export const INVITATIONS = collection<InvitationRecord>('invitations')
