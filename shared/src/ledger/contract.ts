import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { claimActions } from './claim-actions'
import { giftActions } from './gift-actions'
import { LedgerEntry } from './model'
import { before } from './page'
import { poolActions } from './pool-actions'
import { recordActions } from './record-actions'
import { sealActions } from './seal-actions'
import { statementActions } from './statement-actions'

export const ledgerContract = defineContract('ledger', {
  /** One's own service minutes: what is confirmed, what waits, and the entries, newest first, 20 a page; also of who serves no more. HRS-06, R-09. */
  getStatement: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({
      confirmedMinutes: z.int(),
      pendingMinutes: z.int(),
      entries: z.array(LedgerEntry.omit({ account: true })).max(20),
      more: z.boolean(),
    }),
  },
  /** One's own 宝盾: how many, and the entries, newest first, 20 a page. PTS-09, D-08. */
  getBaodun: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({
      balance: z.int(),
      entries: z.array(LedgerEntry.omit({ account: true })).max(20),
      more: z.boolean(),
    }),
  },
  ...statementActions,
  ...recordActions,
  ...claimActions,
  ...sealActions,
  ...giftActions,
  ...poolActions,
})
