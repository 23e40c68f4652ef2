/** A proof of service: what a station says of services that it has verified. D-23, FRM-07, R-11, R-13. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { ServiceRecord } from '../ledger/record-model'

/** Asked for; decided and still to be taken back; given out; sent back; taken back by who asked; good no more. */
export const ProofState = z.enum([
  'waiting',
  'deciding',
  'issued',
  'returned',
  'withdrawn',
  'revoked',
])
export type ProofState = z.infer<typeof ProofState>

/** The number under which it can be checked, such as HAZ-2026-00427; typed in small letters it is the same. */
export const ProofNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^HAZ-\d{4}-\d{5,6}$/)

/** A name in Latin letters as its holder spells it, such as `CHEN Yiming`: what a passport's line may hold. */
export const LatinName = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[A-Za-z][A-Za-z .,'-]*$/)

/** One of at most 100 services that it tells of; `minutes` are the verified ones. */
export const ProofLine = ServiceRecord.pick({
  kind: true,
  day: true,
  title: true,
  content: true,
  organiser: true,
  minutes: true,
  manual: true,
}).extend({ recordId: idOf('serviceRecord') })
export type ProofLine = z.infer<typeof ProofLine>

/** What its lines come to; minutes of answers and lines entered by hand are always said apart. D-11, AMB-06. */
export const ProofSum = z.object({
  lines: z.int().min(0),
  /** Those that are no collecting of answers. */
  services: z.int().min(0),
  minutes: z.int().min(0),
  surveyMinutes: z.int().min(0),
  manual: z.int().min(0),
  /** The first day and the last; empty without a line. */
  from: z.string(),
  to: z.string(),
})
export type ProofSum = z.infer<typeof ProofSum>

/** Why a station sends an application back; the volunteer sees it. */
export const PROOF_RETURN_REASONS = ['recordWrong', 'nameDiffers', 'comeInPerson', 'other'] as const
export const ProofReturnReason = z.enum(PROOF_RETURN_REASONS)
export type ProofReturnReason = z.infer<typeof ProofReturnReason>

/** Why it is good no more: a record in it was corrected, or it should not have been given out so. */
export const ProofRevokeReason = z.enum(['corrected', 'mistaken'])
export type ProofRevokeReason = z.infer<typeof ProofRevokeReason>

/** Since when and why a proof is good no more; `corrections` lines of it are different now. */
export const ProofRevocation = z.object({
  at: z.int(),
  reason: ProofRevokeReason,
  corrections: z.int().min(0),
  /** The number of the one that stands for it now. */
  replacedBy: z.string().nullable(),
})
export type ProofRevocation = z.infer<typeof ProofRevocation>

/** A proof in a list: one's own, or a station's, where names are covered. */
export const ProofRow = z.object({
  id: idOf('proof'),
  state: ProofState,
  maskedName: z.string(),
  volunteerNo: z.string(),
  number: z.string().nullable(),
  sum: ProofSum,
  at: z.int(),
  dueAt: z.int(),
  issuedAt: z.int().nullable(),
  /** Whether it stands for one that was revoked. */
  again: z.boolean(),
})
export type ProofRow = z.infer<typeof ProofRow>

/** One's own proof. */
export const OwnProof = ProofRow.extend({
  stationName: z.string(),
  returned: z.object({ reason: ProofReturnReason, note: z.string() }).nullable(),
  issued: z
    .object({
      name: z.string(),
      withIdNumber: z.boolean(),
      /** Who sealed it, and the station's own telephone. */
      handler: z.string(),
      phone: z.string(),
      /** What its code says: the page that checks it. */
      link: z.string(),
    })
    .nullable(),
  revoked: ProofRevocation.nullable(),
})
export type OwnProof = z.infer<typeof OwnProof>

/** What somebody sees who checks a proof; the name is covered. PRF-08, R-13. */
export const CheckedProof = z.object({
  number: z.string(),
  maskedName: z.string(),
  sum: ProofSum,
  stationName: z.string(),
  stationPhone: z.string(),
  issuedAt: z.int(),
  revoked: ProofRevocation.nullable(),
})
export type CheckedProof = z.infer<typeof CheckedProof>
