import { defineContract } from '../kit/contract'
import { HOUR } from '../kit/time'
import * as z from '../kit/zod'

const association = { allow: ['associationStaff'], within: 'association' } as const
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/**
 * How far the books were sealed on a day, signed with a key that no database holds. Whoever kept an older one can tell
 * whether anything before it was changed since. Bytes are base64; the key is an Ed25519 SPKI. docs/operate.md.
 */
export const Anchor = z.object({
  day,
  blocks: z.int().min(1),
  entries: z.int().min(1),
  /** Of the last block, SHA-256 in hex. */
  hash: z.string(),
  at: z.int(),
  key: z.string(),
  signature: z.string(),
})
export type Anchor = z.infer<typeof Anchor>

/** What can be wrong with the books, by what was looked at. */
export const BREAKS = ['changed', 'missing', 'added', 'chain', 'anchor', 'balance'] as const

/** One thing that is wrong: which, and the id of the row, block, day or balance. */
export const BookBreak = z.object({ what: z.enum(BREAKS), id: z.string() })
export type BookBreak = z.infer<typeof BookBreak>

/** Most that are kept by name of one check; all are counted. */
export const BREAKS_KEPT = 20

/** The last check of all books that came to its end. */
export const BookCheck = z.object({
  at: z.int(),
  blocks: z.int().min(0),
  entries: z.int().min(0),
  balances: z.int().min(0),
  count: z.int().min(0),
  breaks: z.array(BookBreak).max(BREAKS_KEPT),
})
export type BookCheck = z.infer<typeof BookCheck>

const anchors = z.object({ anchors: z.array(Anchor).max(31), more: z.boolean() })

/** The seal on the books: for the association, and for anybody who wants to hold it against them. HRS-10. */
export const sealActions = {
  /** The daily signatures, newest first, 31 a page, and the key they are made with now; null while there is none. */
  listAnchors: {
    access: {
      allow: 'anyone',
      limits: [{ per: 'caller', max: 60, windowSeconds: HOUR / 1000 }],
    },
    input: z.object({ before: day.optional() }),
    output: anchors.extend({ publicKey: z.string().nullable() }),
  },
  /** How far the books are sealed, and what the last check found. */
  readBooks: {
    access: association,
    input: z.object({}),
    output: z.object({
      blocks: z.int().min(0),
      entries: z.int().min(0),
      /** Posted and not sealed yet. */
      waiting: z.int().min(0),
      sealedAt: z.int().nullable(),
      anchor: Anchor.nullable(),
      /** Whether there is a key to sign with. */
      signs: z.boolean(),
      check: BookCheck.nullable(),
      /** Whether a check is under way. */
      checking: z.boolean(),
    }),
  },
  /** Asks for a check of all books now; while one is under way it changes nothing. */
  checkBooks: { access: association, input: z.object({}), output: z.object({}) },
} as const

/** The seal alone, for pages that need no more. */
export const sealContract = defineContract('ledger', sealActions)
