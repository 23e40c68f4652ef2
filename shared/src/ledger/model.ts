import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** What an entry counts. Training minutes and points are kinds of their own (HRS-11, PTS-01). */
export const LedgerKind = z.enum(['serviceMinutes', 'trainingMinutes', 'timePoints', 'baodun'])
export type LedgerKind = z.infer<typeof LedgerKind>

/** `pending` waits for a person and is never added to what is confirmed (D-03). */
export const LedgerState = z.enum(['pending', 'confirmed'])
export type LedgerState = z.infer<typeof LedgerState>

/**
 * Whose an entry is: a person's account, a station's pool, a gift that took points in, or help that was given from a
 * pool. What moves between two of them is two entries of no sum.
 */
export const LedgerOwner = z.union([idOf('account'), idOf('pool'), idOf('gift'), idOf('aid')])
export type LedgerOwner = z.infer<typeof LedgerOwner>

/**
 * One line of the account; never changed, never deleted. A correction is another entry that names in `reverses`
 * the one it takes back, with the opposite amount. `amount` is whole minutes for the minute kinds.
 */
export const LedgerEntry = z.object({
  id: idOf('ledgerEntry'),
  account: LedgerOwner,
  kind: LedgerKind,
  amount: z.int(),
  state: LedgerState,
  /** What it is for: `survey` and the record it comes from. */
  source: z.object({
    domain: z.string(),
    record: z.string(),
    stationId: idOf('station').nullable(),
  }),
  rule: z.string(),
  ruleVersion: z.int().min(1),
  /** Who let it happen: a timer job or an account. */
  actor: z.string(),
  evidence: z.array(z.string()).max(10),
  reverses: idOf('ledgerEntry').nullable(),
  /** Why it was taken back, where a person had a reason of their own. */
  reason: z.string().max(60).optional(),
  at: z.int(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>
