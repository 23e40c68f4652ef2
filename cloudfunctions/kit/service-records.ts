/**
 * Service records: written by the domain in which somebody served, together with the entries of their minutes; read where
 * people look at their account, for proofs of service and for badges. R-03, HRS-10.
 */
import { meritsOf, type ActivityFacts, type Merits, type SurveyFacts } from '@shared/badge/merits'
import type { RecordChange, ServiceRecord } from '@shared/ledger/record-model'
import type { Instant, LocalDate } from '@shared/kit/time'
import type { Merited } from './merits'
import { collection } from './store'

/** A service record as it lies in the database. */
export interface KeptServiceRecord extends Readonly<Omit<ServiceRecord, 'id' | 'at'>>, Merited {
  /** The area of its station where that counts it as well; null for answers. */
  readonly areaId: string | null
  /** Derived from its minutes: what lists are of. */
  readonly standing: 'waiting' | 'confirmed' | 'none'
  /** More its minutes cannot become by a correction: the planned length, or as many answers as count. D-11. */
  readonly most: number
  /** What the entries of its minutes name as their source. */
  readonly source: { readonly domain: string; readonly record: string }
  /** The confirmed entries its minutes stand on now: what a correction takes back. */
  readonly entries: readonly string[]
  /** Every correction of minutes that were confirmed, the oldest first. HRS-10. */
  readonly history: readonly KeptChange[]
  /** What badges go by, besides its minutes. */
  readonly facts: ServiceFacts
  /** Proofs of service that name it, so that a correction revokes them. */
  readonly proofs: readonly string[]
  /** When proofs that name it are looked at; null when its minutes have not changed since. */
  readonly proofLookAt: Instant | null
}
export const SERVICE_RECORDS = collection<KeptServiceRecord>('service_records')

/** A correction with who made it: an account, or the timer whose rule it was. */
export interface KeptChange extends RecordChange {
  readonly by: string
}

export type ServiceFacts = Omit<ActivityFacts, 'minutes'> | Omit<SurveyFacts, 'minutes'>

/** What a service brings towards badges with so many confirmed minutes. */
export function meritsWith(facts: ServiceFacts, minutes: number): Merits {
  return meritsOf({ ...facts, minutes })
}

/** Where a record stands by its minutes. Whatever of it waits, it waits. */
export function standingOf(minutes: number, pending: number): KeptServiceRecord['standing'] {
  if (pending > 0) return 'waiting'
  return minutes > 0 ? 'confirmed' : 'none'
}

/** The service of one attendance, by the id of its sign-up. */
export function activityServiceId(signUpId: string): string {
  return `srv_${signUpId.slice(4)}`
}

/** The service of a day on which somebody collected answers for a station; `none` without one. */
export function surveyServiceId(volunteerId: string, day: LocalDate, station: string): string {
  return `srv_${volunteerId.slice(4)}-${day}-${station}`
}

/** The part of a record that nobody has touched yet. */
export const UNTOUCHED = {
  ...{ corrections: 0, claim: null, history: [], entries: [], proofs: [], proofLookAt: null },
  ...{ counts: {}, taken: {}, lookAt: null },
} as const satisfies Partial<KeptServiceRecord>
