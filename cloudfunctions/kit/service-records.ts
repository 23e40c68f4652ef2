/**
 * Service records: written by the domain in which somebody served, together with the entries of their minutes; read where
 * people look at their account, for proofs of service and for badges. R-03, HRS-10.
 */
import type { ServiceRecord } from '@shared/ledger/record-model'
import type { Instant } from '@shared/kit/time'
import type { Merited } from './merits'
import { collection } from './store'

/** A service record as it lies in the database. */
export interface KeptServiceRecord extends Readonly<Omit<ServiceRecord, 'id' | 'at'>>, Merited {
  /** What the entries of its minutes name as their source. */
  readonly source: { readonly domain: string; readonly record: string }
  /** The confirmed entries its minutes stand on now: what a correction takes back. */
  readonly entries: readonly string[]
  /** Proofs of service that name it, so that a correction revokes them. */
  readonly proofs: readonly string[]
  /** When proofs that name it are looked at; null when its minutes have not changed since. */
  readonly proofLookAt: Instant | null
}
export const SERVICE_RECORDS = collection<KeptServiceRecord>('service_records')
