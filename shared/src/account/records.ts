import { ROLES, SCOPES } from '../kit/access'
import * as z from '../kit/zod'
import { idOf } from '../kit/ids'
import { Account, ConsentKind } from './model'

/** A team, a station, an area, or the association: where a role holds. */
export const ScopeId = z.union([
  idOf('team'),
  idOf('station'),
  idOf('area'),
  z.literal('association'),
])
export type ScopeId = z.infer<typeof ScopeId>

/** What an invited person types in: eight Crockford characters, shown in two groups. */
export const InvitationCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)

/** What a code offers to whoever holds it. */
export const InvitationOffer = z.object({
  role: z.enum(ROLES),
  scope: z.enum(SCOPES),
  scopeId: z.string(),
  scopeName: z.string(),
  /** When the code stops working. */
  openUntil: z.int(),
  holdsMonths: z.int().nullable(),
})

/** An invitation as its issuers see it. */
export const Invitation = InvitationOffer.extend({ id: idOf('invitation'), at: z.int() })
export type Invitation = z.infer<typeof Invitation>

/** Somebody who holds a role in a scope; the name is covered. */
export const RoleHolder = z.object({
  accountId: idOf('account'),
  maskedName: z.string(),
  role: z.enum(ROLES),
  since: z.int().optional(),
  until: z.int().optional(),
})
export type RoleHolder = z.infer<typeof RoleHolder>

/** A consent as its giver sees it. */
export const GivenConsent = z.object({
  kind: ConsentKind,
  version: z.string(),
  givenAt: z.int(),
  withdrawnAt: z.int().optional(),
})
export type GivenConsent = z.infer<typeof GivenConsent>

/** One look at somebody's full data. `by` is the reader's role, never a name. */
export const DataRead = z.object({
  id: z.string(),
  at: z.int(),
  by: z.string(),
  what: z.string(),
  reason: z.string().nullable(),
})
export type DataRead = z.infer<typeof DataRead>

/** When somebody came or went, and whether the phone was at the place. */
const OwnCheck = z.object({ at: z.int(), mark: z.string().nullable() })

/** What activities keep of somebody. */
const OwnActivities = z.object({
  signUps: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      for: z.enum(['volunteer', 'resident']),
      companions: z.int(),
      state: z.string(),
      askedAt: z.int(),
      from: z.int(),
      to: z.int(),
    }),
  ),
  attendances: z.array(
    z.object({
      signUpId: z.string(),
      state: z.string(),
      in: OwnCheck.nullable(),
      out: OwnCheck.nullable(),
      minutes: z.int(),
    }),
  ),
  trainings: z.array(
    z.object({
      title: z.string(),
      content: z.string(),
      organiser: z.string(),
      place: z.string(),
      at: z.int(),
      minutes: z.int(),
      result: z.string(),
    }),
  ),
  needs: z.array(
    z.object({
      stationName: z.string(),
      at: z.int(),
      text: z.string(),
      when: z.string(),
      place: z.string(),
      state: z.string(),
      answer: z.string(),
    }),
  ),
})

/** The account's part of the copy that its owner takes along. */
export const OwnData = z.object({
  account: Account,
  phone: z.string().nullable(),
  consents: z.array(GivenConsent),
  createdAt: z.int(),
  activities: OwnActivities,
})
export type OwnData = z.infer<typeof OwnData>
