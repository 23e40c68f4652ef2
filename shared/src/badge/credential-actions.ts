/** Badges, stars and awards to take along, as Open Badges 3.0. Feature 54. */
import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { BrowserId } from '../survey/answering-actions'
import { BADGE_KEYS } from './badges'

/** What is taken along: a badge, the star one has, or an award one was given. */
export const Honour = z.discriminatedUnion('of', [
  z.object({ of: z.literal('badge'), key: z.enum(BADGE_KEYS) }),
  z.object({ of: z.literal('star') }),
  z.object({ of: z.literal('award'), id: idOf('nomination') }),
])
export type Honour = z.infer<typeof Honour>

/** What the file says of it: what it is called, what it was given for, and when. */
const Said = z.object({ title: z.string(), did: z.string(), at: z.int() })

/** A signed file is a few thousand characters long. */
export const CREDENTIAL_TEXT_MAX = 8_000

export const credentialActions = {
  /** What the file would say, and whether one can be made. Errors: CREDENTIAL.NOT_HELD. */
  getCredential: {
    access: { allow: 'member' },
    input: z.object({ honour: Honour }),
    output: Said.extend({
      /** Closed: nobody gave a key here. Without a number there is nothing to tell the holder by. */
      state: z.enum(['open', 'closed', 'noNumber']),
      /** Who signs it. */
      issuer: z.string(),
    }),
  },
  /**
   * The file, base64; asked for again it is the same one. Nothing in it names who has it.
   * Errors: CREDENTIAL.NOT_HELD, NO_NUMBER, CLOSED.
   */
  takeCredential: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 60, windowSeconds: 86_400 }] },
    input: z.object({ honour: Honour }),
    output: z.object({ name: z.string(), data: z.string() }),
  },
  /** Whether a file is ours, and still good. Nothing of it is kept. Errors: CREDENTIAL.NOT_OURS. */
  checkCredential: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 30, windowSeconds: 600 }] },
    input: z.object({
      text: z.string().trim().min(1).max(CREDENTIAL_TEXT_MAX),
      browserId: BrowserId,
    }),
    output: Said.extend({
      issuer: z.string(),
      issuedAt: z.int(),
      /** Since when it is good no more. */
      revokedAt: z.int().nullable(),
    }),
  },
} as const

/** Credentials alone, for pages that need no more. */
export const credentialContract = defineContract('badge', credentialActions)
