import * as z from '../kit/zod'
import { Grade } from '../kit/grade'
import { idOf } from '../kit/ids'
import { CATEGORIES, FRAUD_TYPES } from './fraud-types'
import { Photo, PHOTOS_MAX } from './photo-model'

export const Category = z.enum(CATEGORIES)
export type Category = z.infer<typeof Category>
export const FraudType = z.enum(FRAUD_TYPES)
export type FraudType = z.infer<typeof FraudType>

/** Where a case stands. `referred` is set only when a referral is logged (D-26). */
export const CASE_STATUSES = ['received', 'contacted', 'referred', 'closed', 'withdrawn'] as const
export const CaseStatus = z.enum(CASE_STATUSES)
export type CaseStatus = z.infer<typeof CaseStatus>

/** Who has a case: its station, or the association, to which it was handed up. Feature 28. */
export const CaseLevel = z.enum(['station', 'association'])
export type CaseLevel = z.infer<typeof CaseLevel>

/** How a case ended. */
export const OUTCOMES = [
  'advised',
  'lossStopped',
  'handedToPolice',
  'notFraud',
  'notReached',
] as const
export const Outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof Outcome>

/** Free text is kept under the limit of board 03. */
export const REPORT_TEXT_MAX = 500
export const COUNTERPART_MAX = 200
/** A closed case can be opened again for so many days. */
export const REOPEN_DAYS = 30

/** One line of the case's story. `text` never holds anyone's number or full name. */
export const CaseStep = z.object({
  kind: z.enum([
    'received',
    'added',
    'photo',
    'assigned',
    'called',
    'noted',
    'escalated',
    'returned',
    'referred',
    'corrected',
    'closed',
    'rated',
    'reopened',
    'withdrawn',
  ]),
  at: z.int(),
  /** `clock`: nobody did it, a deadline passed. */
  by: z.enum(['resident', 'station', 'volunteer', 'association', 'clock']),
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
  level: CaseLevel,
  stationName: z.string(),
  stationPhone: z.string(),
  firstContact: FirstContact,
  hasContact: z.boolean(),
  coveredSecrets: z.int().min(0),
  photos: z.int().min(0).max(PHOTOS_MAX),
  /** Who follows it up, the name covered: 志愿者 林**. */
  followedBy: z.string().nullable(),
  /** What the reporter said of the help; null until then. */
  grade: Grade.nullable(),
  /** Until when it can be opened again; null unless it is closed. */
  reopenUntil: z.int().nullable(),
  steps: z.array(CaseStep).max(200),
})
export type TrackedCase = z.infer<typeof TrackedCase>

/** A case in a list: no text, no number. */
export const CaseRow = z.object({
  id: idOf('report'),
  no: z.string(),
  category: Category,
  fraudType: FraudType,
  status: CaseStatus,
  level: CaseLevel,
  /** Money has moved, or somebody may be in danger: it comes first. */
  urgent: z.boolean(),
  moneyMoved: z.boolean(),
  hasContact: z.boolean(),
  receivedAt: z.int(),
  dueAt: z.int(),
})
export type CaseRow = z.infer<typeof CaseRow>

/** The photos of a case as a list. */
export const Photos = z.array(Photo).max(PHOTOS_MAX)
