import { ROLES } from '../kit/access'
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Account, Consent, ConsentKind, Phone } from './model'
import {
  DataRead,
  GivenConsent,
  Invitation,
  InvitationCode,
  InvitationOffer,
  OwnData,
  RoleHolder,
  ScopeId,
} from './records'
import { signInContract } from './sign-in'

const REASON = z.string().trim().min(2).max(60)
/** Who may hand out roles, and take them back: `mayInvite` says which. */
const grantedBy = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const member = { allow: 'member' } as const

export const accountContract = defineContract('account', {
  ...signInContract.actions,
  /**
   * Takes the caller's phone: WeChat's one-time code from its button, or a number typed in. Never demanded.
   * Errors: ACCOUNT.PHONE_CODE (WeChat did not give a number for the code).
   */
  givePhone: {
    access: member,
    input: z.object({ phone: z.union([z.object({ code: z.string().min(4).max(200) }), Phone]) }),
    output: z.object({ account: Account }),
  },
  /** Deletes the caller's phone, at once.. */
  removePhone: { access: member, input: z.object({}), output: z.object({ account: Account }) },

  /**
   * Invites one person to a role by a code that works once. The association invites to every role, a manager to
   * team leader and duty roles of the own station. Errors: ACCOUNT.MAY_NOT_INVITE, ACCOUNT.NO_SUCH_PLACE.
   */
  invite: {
    access: grantedBy,
    input: z.object({
      id: clientIdOf('invitation'),
      role: z.enum(ROLES),
      scopeId: ScopeId,
      /** How long the code waits, in days. */
      openDays: z.int().min(1).max(30).default(7),
      /** How long the role holds, in months; until it is withdrawn when left out. */
      holdsMonths: z.int().min(1).max(60).optional(),
    }),
    output: z.object({ invitation: Invitation, code: InvitationCode }),
  },
  /** What a code offers, before it is taken. Errors: ACCOUNT.NO_INVITATION (wrong, used, withdrawn or over: all alike). */
  readInvitation: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 10, windowSeconds: 600 }] },
    input: z.object({ code: InvitationCode }),
    output: z.object({ offer: InvitationOffer }),
  },
  /**
   * Takes the role of a code, once; the operator's one-time code makes the first association administrator.
   * Errors: ACCOUNT.NO_INVITATION.
   */
  acceptInvitation: {
    access: member,
    input: z.object({ code: InvitationCode }),
    output: z.object({ account: Account }),
  },
  /** The invitations to a scope that still wait. */
  listInvitations: {
    access: grantedBy,
    input: z.object({ scopeId: ScopeId }),
    output: z.object({ invitations: z.array(Invitation).max(100) }),
  },
  /** Takes an invitation back before it is used. Errors: ACCOUNT.NO_INVITATION. */
  withdrawInvitation: {
    access: grantedBy,
    input: z.object({ id: idOf('invitation') }),
    output: z.object({}),
  },
  /** Who holds which role in a scope, names covered. ROL-03, ROL-16. */
  listRoleHolders: {
    access: { allow: ['stationManager', 'associationStaff', 'supervisor'], within: 'station' },
    input: z.object({ scopeId: ScopeId }),
    output: z.object({ holders: z.array(RoleHolder).max(200) }),
  },
  /**
   * Withdraws a role from somebody; their next act is refused. A volunteer's role ends by the volunteer acts alone.
   * Errors: ACCOUNT.NO_SUCH_ROLE, ACCOUNT.MAY_NOT_INVITE, ACCOUNT.LAST_ADMINISTRATOR.
   */
  withdrawRole: {
    access: grantedBy,
    input: z.object({
      accountId: idOf('account'),
      role: z.enum(ROLES),
      scopeId: ScopeId,
      reason: REASON,
    }),
    output: z.object({}),
  },
  /**
   * Gives one's own role back; a volunteer leaves instead.
   * Errors: ACCOUNT.NO_SUCH_ROLE, ACCOUNT.LAST_ADMINISTRATOR, ACCOUNT.VOLUNTEER_LEAVES.
   */
  resignRole: {
    access: member,
    input: z.object({ role: z.enum(ROLES), scopeId: ScopeId }),
    output: z.object({ account: Account }),
  },

  /** What the caller agreed to, when, and until when; newest first. Board 31. */
  listConsents: {
    access: member,
    input: z.object({}),
    output: z.object({ consents: z.array(GivenConsent).max(100) }),
  },
  /** Agrees to current texts. Giving what is given changes nothing. Errors: ACCOUNT.CONSENT_CHANGED. */
  giveConsents: {
    access: member,
    input: z.object({ consents: z.array(Consent).min(1).max(5) }),
    output: z.object({ consents: z.array(GivenConsent).max(100) }),
  },
  /**
   * Withdraws a consent, as easily as it was given: the identity number is deleted, the name leaves the public list;
   * without an agreement a volunteer leaves, without a guardian a child under 16 does.
   * No service is refused for it. Errors: ACCOUNT.CONSENT_NEEDED (the sign-in's: that is closing the account).
   */
  withdrawConsent: {
    access: member,
    input: z.object({ kind: ConsentKind }),
    output: z.object({ consents: z.array(GivenConsent).max(100) }),
  },
  /** Who read the caller's full data, when and why; newest first, 20 a page. Board 31. */
  listDataReads: {
    access: member,
    input: z.object({ before: z.object({ at: z.int(), id: z.string() }).optional() }),
    output: z.object({
      reads: z.array(DataRead).max(20),
      lastThirtyDays: z.int().min(0),
      more: z.boolean(),
    }),
  },
  /** Everything the account holds of its owner, in plain, for a copy in the owner's hands. Audited. R-27. */
  exportOwnData: { access: member, input: z.object({}), output: z.object({ data: OwnData }) },
  /**
   * Closes the account: signed out at once, personal data deleted seven days later unless the owner signs in again;
   * service facts stay without a name for ten years. Errors: ACCOUNT.LAST_ADMINISTRATOR, ACCOUNT.STATION_NEEDS_YOU.
   */
  closeAccount: { access: member, input: z.object({}), output: z.object({ closesAt: z.int() }) },
})
