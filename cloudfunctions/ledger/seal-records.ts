/** What the seal on the books is kept in. */
import type { CountsOf } from '@shared/kit/counts'
import type { Instant } from '@shared/kit/time'
import type { Anchor, BookBreak, BookCheck } from '@shared/ledger/seal-actions'
import type { MonthName, OwnMonth } from '@shared/ledger/year-rules'
import { collection, type Stored } from '../kit/store'
import type { BlockRecord } from './seal-rules'

export const BLOCKS = collection<BlockRecord>('ledger_blocks')

/** `_id` is the day. */
export type AnchorRecord = Anchor & Stored
export const ANCHORS = collection<AnchorRecord>('ledger_anchors')

/** Sums of one owner and month, from sealed entries alone. */
export interface MonthRecord extends Stored, OwnMonth {
  readonly counts: CountsOf<MonthName>
}
export const MONTHS = collection<MonthRecord>('ledger_months')

/** The end of the chain: the last block, how many entries there are in all, and whether its own say so themselves. */
export interface ChainEnd extends Stored {
  readonly number: number
  readonly hash: string
  readonly entries: number
  readonly at: Instant
  readonly marked: boolean
}
export const CHAIN_END = collection<ChainEnd>('ledger_chain')
export const END = 'end'

/** A round of checking: where it is, what it has found, and what the one before it said. */
export interface RoundRecord extends Stored {
  /** Who comes second begins again from what the first wrote. */
  readonly turn: number
  /** When it goes on, or the next begins. */
  readonly nextAt: Instant
  /** Null between two rounds. */
  readonly at: RoundPlace | null
  readonly last: BookCheck | null
}
export interface RoundPlace extends Omit<BookCheck, 'at'> {
  /** The last block that was checked, and its hash. */
  readonly block: number
  readonly hash: string
  /** Blocks were sealed up to here when it began. */
  readonly until: number
  /** The last balance that was checked; null while blocks are. */
  readonly balance: string | null
  readonly breaks: BookBreak[]
}
export const ROUNDS = collection<RoundRecord>('ledger_chain')
export const ROUND = 'round'
