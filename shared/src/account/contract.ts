import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { Account, Consent } from './model'

export const accountContract = defineContract('account', {
  /** The caller's own account; null before the first sign-in. */
  getMe: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 120, windowSeconds: 60 }] },
    input: z.object({}),
    output: z.object({ account: Account.nullable() }),
  },
  /** Makes the caller's account, once, with the consents ticked. Errors: ACCOUNT.CONSENT_REQUIRED, ACCOUNT.CONSENT_CHANGED. */
  signIn: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 20, windowSeconds: 600 }] },
    input: z.object({
      displayName: z.string().trim().min(1).max(20).optional(),
      consents: z.array(Consent).max(5),
    }),
    output: z.object({ account: Account }),
  },
})
