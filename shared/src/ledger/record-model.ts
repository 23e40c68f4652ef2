/** A service record: what the law wants kept of one service, and what the account page, proofs and badges are made of. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** What was done: came to an activity, or collected answers on a day for a station. Study is no service (HRS-11, R-15). */
export const ServiceKind = z.enum(['activity', 'survey'])
export type ServiceKind = z.infer<typeof ServiceKind>

/** Where a wrong-record claim about it stands; null: nobody has said that it is wrong. `more`: its person is asked something. R-10. */
export const ClaimState = z.enum(['open', 'more', 'changed', 'kept'])
export type ClaimState = z.infer<typeof ClaimState>

/**
 * One service of one person. Name, date, place, content, time, organiser and head as R-03 asks; minutes are whole and
 * derived from the ledger's entries: `minutes` confirmed, `pending` waiting and never added to them (D-03).
 */
export const ServiceRecord = z.object({
  id: idOf('serviceRecord'),
  kind: ServiceKind,
  title: z.string(),
  content: z.string(),
  place: z.string(),
  organiser: z.string(),
  /** The name of whoever was in charge; empty where it is no single person. */
  head: z.string(),
  stationId: idOf('station').nullable(),
  /** The date in Shanghai. */
  day: z.string(),
  /** From when to when; null for answers, which have no interval (D-12). */
  from: z.int().nullable(),
  to: z.int().nullable(),
  minutes: z.int().min(0),
  pending: z.int().min(0),
  /** 补录: entered by hand, said wherever it goes, for ever. D-11. */
  manual: z.boolean(),
  /** How often its minutes were corrected after they were confirmed. HRS-10. */
  corrections: z.int().min(0),
  claim: z.object({ id: idOf('claim'), state: ClaimState }).nullable(),
  at: z.int(),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>

/** One correction of minutes that were confirmed: what they were, what they are, and why. HRS-10. */
export const RecordChange = z.object({
  at: z.int(),
  before: z.int().min(0),
  minutes: z.int().min(0),
  reason: z.string().max(60),
})
export type RecordChange = z.infer<typeof RecordChange>
