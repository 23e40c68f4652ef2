import * as z from '../kit/zod'
import { ROLES } from '../kit/access'
import { idOf } from '../kit/ids'

/** What consent is asked for, each in its own box. Board 18; R-24. */
export const CONSENT_KINDS = ['signIn', 'sensitiveReport'] as const
export const ConsentKind = z.enum(CONSENT_KINDS)
export type ConsentKind = z.infer<typeof ConsentKind>

/** Consent to one exact text: its version and the SHA-256 of its words (64 hex digits). */
export const Consent = z.object({
  kind: ConsentKind,
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Consent = z.infer<typeof Consent>

/** A role and where it holds; `scopeName` is for reading. */
export const Grant = z.object({
  role: z.enum(ROLES),
  scope: z.enum(['station', 'association']),
  scopeId: z.string(),
  scopeName: z.string(),
})
export type Grant = z.infer<typeof Grant>

/** One's own account. */
export const Account = z.object({
  id: idOf('account'),
  displayName: z.string().max(20),
  volunteerNo: z.string().max(20).optional(),
  grants: z.array(Grant).max(20),
})
export type Account = z.infer<typeof Account>
