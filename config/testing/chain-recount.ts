/** The chain over the books, followed again from its first block; and the months, added up again from what is sealed. */
import type { Anchor, BookBreak } from '@shared/ledger/seal-actions'
import { sumMonths } from '@shared/ledger/year-rules'
import type { CountsOf } from '@shared/kit/counts'
import type { KeptEntry } from '../../cloudfunctions/kit/ledger'
import { checkAnchors, publicHalf, readKey } from '../../cloudfunctions/ledger/seal-anchor-rules'
import type { ChainEnd, MonthRecord } from '../../cloudfunctions/ledger/seal-records'
import {
  blockId,
  checkEntries,
  checkLink,
  NOTHING_BEFORE,
  type BlockRecord,
} from '../../cloudfunctions/ledger/seal-rules'
import type { RawDatabase } from './database'

/** The books as far as they are sealed. */
export interface SealedBooks {
  readonly entries: readonly KeptEntry[]
  readonly blocks: readonly BlockRecord[]
  readonly end: ChainEnd | undefined
}

/** Reads them; the entries of a last block that was cut off before its marks are taken as marked. */
export async function readSealed(
  database: RawDatabase,
  entries: readonly KeptEntry[],
): Promise<SealedBooks> {
  const [blocks, [end]] = await Promise.all([
    database.all<BlockRecord>('ledger_blocks'),
    database.all<ChainEnd>('ledger_chain', { _id: 'end' }),
  ])
  const last =
    end?.marked === false ? blocks.find(({ number }) => number === end.number) : undefined
  const unmarked = new Set(last?.sealed.map(({ id }) => id))
  const sealed = entries.flatMap((entry) => {
    if (unmarked.has(entry._id) && last) return [{ ...entry, block: last.number }]
    return typeof entry.block === 'number' ? [entry] : []
  })
  return { entries: sealed, end, blocks: blocks.sort((a, b) => a.number - b.number) }
}

/** Every row that was changed, is missing or was added since it was sealed, and every link that is broken. */
export function findBreaks({ entries, blocks, end }: SealedBooks): BookBreak[] {
  const byBlock = new Map<number, KeptEntry[]>()
  for (const entry of entries) {
    const number = entry.block ?? 0
    byBlock.set(number, [...(byBlock.get(number) ?? []), entry])
  }
  const breaks: BookBreak[] = []
  let previous = NOTHING_BEFORE
  for (const [index, block] of blocks.entries()) {
    if (block.number !== index + 1) breaks.push({ what: 'chain', id: blockId(index + 1) })
    breaks.push(
      ...checkLink(block, previous),
      ...checkEntries(block, byBlock.get(block.number) ?? []),
    )
    byBlock.delete(block.number)
    previous = block.hash
  }
  if ((end?.hash ?? NOTHING_BEFORE) !== previous) {
    breaks.push({ what: 'chain', id: blockId(blocks.length + 1) })
  }
  // What says it is in a block that there is not.
  const nowhere = [...byBlock.values()].flat()
  return [...breaks, ...nowhere.map(({ _id: id }): BookBreak => ({ what: 'added', id }))]
}

/** The days whose signature is not of this key, or whose block is not what it was. */
export async function findUnsigned(
  database: RawDatabase,
  blocks: readonly BlockRecord[],
  publicKey: string,
): Promise<BookBreak[]> {
  const anchors = await database.all<Anchor>('ledger_anchors')
  const hashes = new Map(blocks.map(({ number, hash }) => [number, hash]))
  return checkAnchors(anchors, [publicKey], hashes)
}

/** The public half of a key that signs books, as its setting holds it. */
export function publicKeyOf(setting: string): string {
  return publicHalf(readKey(setting))
}

type Months = ReadonlyMap<string, CountsOf<string>>

/** The months as they lie there, and as the sealed entries add up to. */
export async function recountMonths(
  database: RawDatabase,
  { entries }: SealedBooks,
): Promise<{ readonly stored: Months; readonly rebuilt: Months }> {
  const months = await database.all<MonthRecord>('ledger_months')
  const rebuilt = [...sumMonths(entries)].map(([id, { counts }]) => [id, counts] as const)
  return {
    stored: new Map(months.map(({ _id, counts }) => [_id, counts])),
    rebuilt: new Map(rebuilt),
  }
}
