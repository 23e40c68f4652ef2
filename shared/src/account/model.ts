import * as z from '../kit/zod'
import { ROLES, SCOPES } from '../kit/access'
import { idOf } from '../kit/ids'

/**
 * What consent is asked for, each in its own box, where the data is taken. Boards 18, 34b; R-24.
 * `reportPhoto` is the pictures of a report, asked again at the first one (R-25, D-30),
 * `opinionPerson` is who raises an opinion and wants to be told (CMP-07), `realName` is the identity number, `publicTier` the publication of a name on the list of lecturers, `publicAward` of one on the list of who is commended,
 * `guardian` what a parent agrees to for a child (R-30, REG-07).
 */
export const CONSENT_KINDS = [
  'signIn',
  'sensitiveReport',
  'reportPhoto',
  'opinionPerson',
  'volunteerAgreement',
  'confidentiality',
  'realName',
  'publicTier',
  'publicAward',
  'guardian',
] as const
export const ConsentKind = z.enum(CONSENT_KINDS)
export type ConsentKind = z.infer<typeof ConsentKind>

/** Consent to one exact text: its version and the SHA-256 of its words (64 hex digits). */
export const Consent = z.object({
  kind: ConsentKind,
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Consent = z.infer<typeof Consent>

/** A mainland mobile number. */
export const Phone = z.string().regex(/^1[3-9]\d{9}$/)

/** A role and where it holds; `scopeName` is for reading. Without `until` it holds until it is withdrawn. */
export const Grant = z.object({
  role: z.enum(ROLES),
  scope: z.enum(SCOPES),
  scopeId: z.string(),
  scopeName: z.string(),
  since: z.int().optional(),
  until: z.int().optional(),
})
export type Grant = z.infer<typeof Grant>

/** One's own account. */
export const Account = z.object({
  id: idOf('account'),
  displayName: z.string().max(20),
  volunteerNo: z.string().max(20).optional(),
  grants: z.array(Grant).max(20),
  /** The caller's own number with its middle covered; absent when none was given. */
  maskedPhone: z.string().max(20).optional(),
})
export type Account = z.infer<typeof Account>
