/** How points move between two owners: two entries of no sum, and later, if it must be, their opposites. D-08. */
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import type { PointKind } from '@shared/ledger/gift-model'
import type { EntryRecord } from '../kit/ledger'

/** What moves from one owner to another. */
export interface PointMove {
  /** The record it is for: names the entries, so that they are posted once. */
  readonly record: string
  readonly stationId: string
  readonly kind: PointKind
  /** Above zero. */
  readonly amount: number
  readonly from: string
  readonly to: string
  readonly rule: 'PTS-02' | 'PTS-03'
}

interface By {
  /** An account, or a timer job. */
  readonly actor: string
  readonly at: Instant
}

/** What leaves `from`, and what comes to `to`. */
export function moveEntries(move: PointMove, { actor, at }: By): [EntryRecord, EntryRecord] {
  const { record, stationId, kind, amount, from, to, rule } = move
  const both = {
    ...{ kind, state: 'confirmed' as const, rule, ruleVersion: 1, actor, at },
    ...{ source: { domain: 'ledger', record, stationId }, evidence: [record], reverses: null },
  }
  return [
    { _id: entryId(move, 'out'), account: from, amount: -amount, ...both },
    { _id: entryId(move, 'in'), account: to, amount, ...both },
  ]
}

/** Takes a move back: the exact opposite of what it posted. */
export function backEntries(move: PointMove, { actor, at }: By): EntryRecord[] {
  return moveEntries(move, { actor, at }).map((entry) => ({
    ...{ ...entry, _id: `${entry._id}.back`, amount: -entry.amount },
    reverses: entry._id,
  }))
}

function entryId({ record }: PointMove, side: 'out' | 'in'): string {
  return deterministicId('ledgerEntry', 'move', record, side)
}
