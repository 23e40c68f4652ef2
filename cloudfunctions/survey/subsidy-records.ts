/** Statements of what stations get for publicity. SUR-08, SUR-09, D-07. */
import type { Instant } from '@shared/kit/time'
import type { Invoice, Payment, StatementKey, StatementState } from '@shared/survey/subsidy-model'
import type { StatementCounts } from '@shared/survey/subsidy-rules'
import type { KeptPhoto, SealedPart } from '../kit/photo-parts'
import type { Foldable } from '../kit/facts'
import { collection } from '../kit/store'
import type { SumRecord } from '../kit/sums'
import type { Transaction } from '../kit/transact'
import type { TallyName } from './records'

/** What somebody did to a statement. */
export interface StatementStepRecord {
  readonly kind: 'frozen' | 'handedIn' | 'returned' | 'accepted' | 'paid'
  readonly at: Instant
  readonly by: string
  readonly reason: string | null
  /** The invoice it was about; null for the freeze and the payment. */
  readonly photoId: string | null
}

/** A statement from its freeze on; before that it is only counted. `_id` is `statementId`. */
export interface StatementRecord extends StatementKey {
  readonly _id: string
  readonly stationName: string
  readonly state: Exclude<StatementState, 'open'>
  /** What the tallies said, and what counting the answers themselves said: the same, or it would not be frozen. */
  readonly lines: StatementCounts
  readonly recounted: StatementCounts
  readonly fen: number
  /** Whom the invoice is made out to. */
  readonly payer: string
  readonly dueAt: Instant
  readonly steps: readonly StatementStepRecord[]
  /** The pictures of invoices, as they arrive. */
  readonly photos: readonly KeptPhoto[]
  readonly invoice: Invoice | null
  readonly payment: Payment | null
}
export const STATEMENTS = collection<StatementRecord>('subsidy_statements')

/** One part of the picture of an invoice; `statement` is whose. */
export interface InvoicePartRecord extends SealedPart {
  readonly statement: string
}
export const INVOICE_PARTS = collection<InvoicePartRecord>('invoice_parts')

/**
 * Somebody answered a second time, which is thanked for and not kept (D-03): only that it happened, and through whose
 * code. `_id` is the id of the answer that was not kept.
 */
export interface RepeatRecord extends Foldable {
  readonly campaignId: string
  readonly volunteerId: string | null
}
export const REPEATS = collection<RepeatRecord>('survey_repeats')

/** A station's tallies, marked by the freeze, so that a rejection at the same time loses and sees the statement. */
export const FROZEN_TALLIES = collection<SumRecord<TallyName> & { readonly frozenAt?: Instant }>(
  'survey_tallies',
)

/** The id of a statement: `stn_huaianli.2026`. */
export function statementId(stationId: string, year: number): string {
  return `${stationId}.${String(year)}`
}

/**
 * Whether the statement of a station and year is frozen: then no answer of it is rejected any more, and none given back
 * (SURVEY.FROZEN). Asked in the transaction that would change the station's tally. `year` is `subsidyYear` of the campaign.
 */
export async function isStatementFrozen(
  transaction: Transaction,
  stationId: string | null,
  year: number,
): Promise<boolean> {
  if (stationId === null) return false
  return (await transaction.get(STATEMENTS, statementId(stationId, year))) !== undefined
}
