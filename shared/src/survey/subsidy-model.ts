import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX } from '../kit/photo-part'
import * as z from '../kit/zod'
import { RejectReason } from './review-model'

/** Names one statement: a station in a year. */
export const StatementKey = z.object({
  stationId: idOf('station'),
  year: z.int().min(2020).max(2100),
})
export type StatementKey = z.infer<typeof StatementKey>

/**
 * `open`: still counted. `frozen`: reconciled, waits for the station's invoice. `handedIn`: the invoice is here.
 * `accepted`: waits for the money. `paid`: over. An invoice that is given back leads to `frozen` again. SUR-09.
 */
export const StatementState = z.enum(['open', 'frozen', 'handedIn', 'accepted', 'paid'])
export type StatementState = z.infer<typeof StatementState>

const count = z.int().min(0)

export const StatementLines = z.object({
  submitted: count,
  repeated: count,
  rejected: z.record(RejectReason, count),
  valid: count,
})

/** What happened to it and when; who did it stands in the records and is nobody's to see here. */
export const StatementStep = z.object({
  kind: z.enum(['frozen', 'handedIn', 'returned', 'accepted', 'paid']),
  at: z.int(),
  /** Why an invoice went back. */
  reason: z.string().nullable(),
})

export type StatementStep = z.infer<typeof StatementStep>

/** An invoice as it is on paper: its number, its date and its amount in fen. */
export const Invoice = z.object({
  photoId: clientIdOf('photo'),
  number: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{4,30}$/),
  date: z.iso.date(),
  fen: z.int().min(0),
})
export type Invoice = z.infer<typeof Invoice>

export const Payment = z.object({
  date: z.iso.date(),
  /** The bank's own number of it. */
  reference: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{4,40}$/),
})
export type Payment = z.infer<typeof Payment>

/** One statement. Never per person: nothing in it names a volunteer. R-20. */
export const Statement = StatementKey.extend({
  stationName: z.string(),
  state: StatementState,
  lines: StatementLines,
  fen: z.int().min(0),
  /** Whom the invoice is made out to. */
  payer: z.string(),
  /** Until when the invoice is waited for; null before the freeze. */
  dueAt: z.int().nullable(),
  steps: z.array(StatementStep).max(60),
  invoice: Invoice.extend({ parts: z.int().min(1).max(PHOTO_PARTS_MAX) }).nullable(),
  payment: Payment.nullable(),
})
export type Statement = z.infer<typeof Statement>

/** A statement in the list of all. */
export const StatementRow = StatementKey.extend({
  stationName: z.string(),
  state: StatementState,
  valid: count,
  fen: z.int().min(0),
})
export type StatementRow = z.infer<typeof StatementRow>
