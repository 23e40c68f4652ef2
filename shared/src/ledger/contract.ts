import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { LedgerEntry } from './model'

export const ledgerContract = defineContract('ledger', {
  /** One's own service minutes: what is confirmed, what waits, and the entries, newest first, 20 a page; also of who serves no more. HRS-06, R-09. */
  getStatement: {
    access: { allow: 'member' },
    input: z.object({ before: z.object({ at: z.int(), id: z.string() }).optional() }),
    output: z.object({
      confirmedMinutes: z.int(),
      pendingMinutes: z.int(),
      entries: z.array(LedgerEntry.omit({ account: true })).max(20),
      more: z.boolean(),
    }),
  },
})
