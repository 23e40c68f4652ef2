import type { Consent, Grant } from '@shared/account/model'
import type { Instant } from '@shared/kit/time'
import type { EncryptedField } from './crypto'
import { collection } from './store'

/** A person's account; every function reads it to know who calls. */
export interface AccountRecord {
  readonly _id: string
  readonly openId: EncryptedField
  readonly displayName: string
  readonly volunteerNo: string | null
  readonly grants: readonly Grant[]
  readonly consents: readonly (Consent & { readonly givenAt: Instant })[]
  readonly createdAt: Instant
}

export const ACCOUNTS = collection<AccountRecord>('accounts')
