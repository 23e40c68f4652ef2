/**
 * How entries are sealed: each by a digest of everything it says, the digests of up to a hundred in a block, and every
 * block by the hash of the one before it. What is hashed names nobody; the ids beside the digests say which row is
 * which, and go with the rows in the end.
 */
import type { BookBreak } from '@shared/ledger/seal-actions'
import type { Instant } from '@shared/kit/time'
import { contentHash } from '../kit/crypto'
import type { KeptEntry } from '../kit/ledger'

/** Entries of one block at most. */
export const BLOCK_SIZE = 100

export interface SealedEntry {
  readonly id: string
  /** SHA-256 in hex. */
  readonly digest: string
}

/** A link of the chain; never changed. */
export interface BlockRecord {
  readonly _id: string
  /** From 1 on, without a gap. */
  readonly number: number
  /** The hash of the block before; of nothing before the first. */
  readonly previous: string
  readonly sealed: readonly SealedEntry[]
  readonly hash: string
  readonly at: Instant
}

/** What the first block has before it. */
export const NOTHING_BEFORE = '0'.repeat(64)

export function blockId(number: number): string {
  return `block.${String(number)}`
}

/** The digest of everything an entry says; `block` is where it is sealed, not what. */
export function digestOf(entry: KeptEntry): string {
  return contentHash({ ...entry, block: undefined })
}

/** The hash of a block, over its digests and the block before. */
export function hashOf({
  number,
  previous,
  sealed,
  at,
}: Omit<BlockRecord, '_id' | 'hash'>): string {
  return contentHash({ number, previous, digests: sealed.map(({ digest }) => digest), at })
}

/** The block that seals entries behind another. */
export function makeBlock(
  before: { readonly number: number; readonly hash: string },
  entries: readonly KeptEntry[],
  at: Instant,
): BlockRecord {
  const sealed = entries.map((entry) => ({ id: entry._id, digest: digestOf(entry) }))
  const block = { number: before.number + 1, previous: before.hash, sealed, at }
  return { _id: blockId(block.number), ...block, hash: hashOf(block) }
}

/** Whether a block is what it was, and hangs on the one before it. */
export function checkLink(block: BlockRecord, previous: string): BookBreak[] {
  const isWhole = block.hash === hashOf(block) && block.previous === previous
  return isWhole ? [] : [{ what: 'chain', id: block._id }]
}

/** What differs between a block and the entries that say they are in it. */
export function checkEntries(block: BlockRecord, entries: readonly KeptEntry[]): BookBreak[] {
  const found = new Map(entries.map((entry) => [entry._id, entry]))
  const named = new Set(block.sealed.map(({ id }) => id))
  const sealed = block.sealed.flatMap(({ id, digest }): BookBreak[] => {
    const entry = found.get(id)
    if (!entry) return [{ what: 'missing', id }]
    return digestOf(entry) === digest ? [] : [{ what: 'changed', id }]
  })
  const added = entries.filter(({ _id }) => !named.has(_id))
  return [...sealed, ...added.map(({ _id: id }): BookBreak => ({ what: 'added', id }))]
}
