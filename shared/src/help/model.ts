import * as z from '../kit/zod'
import { idOf } from '../kit/ids'
import { CATEGORIES, FRAUD_TYPES } from './fraud-types'

export const Category = z.enum(CATEGORIES)
export type Category = z.infer<typeof Category>
export const FraudType = z.enum(FRAUD_TYPES)
export type FraudType = z.infer<typeof FraudType>

/** Where a case stands. `referred` is set only when a referral is logged (D-26). */
export const CASE_STATUSES = ['received', 'contacted', 'referred', 'closed', 'withdrawn'] as const
export const CaseStatus = z.enum(CASE_STATUSES)
export type CaseStatus = z.infer<typeof CaseStatus>

/** Free text is kept under the limit of board 03. */
export const REPORT_TEXT_MAX = 500
export const COUNTERPART_MAX = 200

/** One line of the case's story. `text` never holds anyone's number or full name. */
export const CaseStep = z.object({
  kind: z.enum(['received', 'added', 'called', 'referred', 'corrected', 'closed', 'withdrawn']),
  at: z.int(),
  by: z.enum(['resident', 'station']),
  text: z.string().max(REPORT_TEXT_MAX),
})
export type CaseStep = z.infer<typeof CaseStep>

/** When people answer: the first contact's deadline, and whether someone was there when it came (D-16). */
export const FirstContact = z.object({
  dueAt: z.int(),
  staffedNow: z.boolean(),
  /** When people are back, when nobody was there. */
  staffedFrom: z.int().optional(),
  provisional: z.boolean(),
})
export type FirstContact = z.infer<typeof FirstContact>

/** A case as its reporter sees it, by number and secret. */
export const TrackedCase = z.object({
  no: z.string(),
  category: Category,
  fraudType: FraudType,
  status: CaseStatus,
  stationName: z.string(),
  stationPhone: z.string(),
  firstContact: FirstContact,
  hasContact: z.boolean(),
  coveredSecrets: z.int().min(0),
  steps: z.array(CaseStep).max(200),
})
export type TrackedCase = z.infer<typeof TrackedCase>

/** A case in the station's list: no text, no number. */
export const CaseRow = z.object({
  id: idOf('report'),
  no: z.string(),
  category: Category,
  fraudType: FraudType,
  status: CaseStatus,
  moneyMoved: z.boolean(),
  hasContact: z.boolean(),
  receivedAt: z.int(),
  dueAt: z.int(),
})
export type CaseRow = z.infer<typeof CaseRow>

/** A case as its station handles it; the phone stays masked (138****2071) until it is asked for with a reason. */
export const HandledCase = CaseRow.extend({
  stationId: idOf('station'),
  stationName: z.string(),
  text: z.string(),
  hasCounterpart: z.boolean(),
  maskedPhone: z.string().nullable(),
  needsTextReview: z.boolean(),
  firstContactAt: z.int().nullable(),
  steps: z.array(CaseStep).max(200),
})
export type HandledCase = z.infer<typeof HandledCase>
