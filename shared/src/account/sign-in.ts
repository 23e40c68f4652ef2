import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { Account, Consent } from './model'

/** The actions of `accountContract` that the first pages call: alone, so that they load no more of them. */
export const signInContract = defineContract('account', {
  /** The caller's own account; null before the first sign-in, and while it is closing (`closesAt` says until when). `unread` counts the messages that wait. */
  getMe: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 120, windowSeconds: 60 }] },
    input: z.object({}),
    output: z.object({
      account: Account.nullable(),
      closesAt: z.int().optional(),
      unread: z.int().min(0).optional(),
    }),
  },
  /**
   * Makes the caller's account, once, with the consents ticked; signing in within seven days takes a closing back.
   * Errors: ACCOUNT.CONSENT_REQUIRED, ACCOUNT.CONSENT_CHANGED.
   */
  signIn: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 20, windowSeconds: 600 }] },
    input: z.object({
      displayName: z.string().trim().min(1).max(20).optional(),
      consents: z.array(Consent).max(5),
    }),
    output: z.object({ account: Account }),
  },
})
