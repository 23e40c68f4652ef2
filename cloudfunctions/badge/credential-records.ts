import type { Instant } from '@shared/kit/time'
import { collection } from '../kit/store'

/** What somebody took along. Nothing in its text leads to them; the account is known here alone. */
export interface CredentialRecord {
  readonly _id: string
  readonly accountId: string
  /** The list that tells whether it is still good, and its place there: nobody else's, for ever. */
  readonly list: number
  readonly index: number
  readonly issuedAt: Instant
  readonly revokedAt: Instant | null
  /** The file, as it was signed; '' once the account is closed. */
  readonly text: string
}
export const CREDENTIALS = collection<CredentialRecord>('credentials')
