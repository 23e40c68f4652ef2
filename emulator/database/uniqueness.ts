import { conflict, refused } from '../errors'
import type { Collection } from './collection'
import type { Change, Transaction } from './transaction'

/** What a write must have to itself: its documents and every unique key they had or will have. */
export function lockedResources(
  collection: Collection,
  changes: readonly Change[],
  transaction?: Transaction,
): string[] {
  const own = transaction?.writesIn(collection.name)
  return changes.flatMap(({ id, document }) => {
    const states = [collection.documents.get(id), own?.get(id)?.document, document]
    const keys = collection.uniqueIndexes.flatMap((index) =>
      states
        .flatMap((state) => (state ? index.keysOf(state) : []))
        .map((key) => `${collection.name}\n${index.definition.name}\n${key}`),
    )
    return [`${collection.name}\n\n${id}`, ...keys]
  })
}

/**
 * @throws DATABASE_REQUEST_FAILED with E11000 when two documents would have one unique key; the
 *   conflict code when the other document is newer than the transaction's snapshot.
 */
export function checkUnique(
  collection: Collection,
  changes: readonly Change[],
  transaction?: Transaction,
): void {
  const own = transaction?.writesIn(collection.name)
  const seen = new Set<string>()
  for (const { id, key, isNew } of changes) {
    const written = own?.get(id)
    const exists = written ? written.document !== undefined : collection.documents.has(id)
    if (isNew && (exists || seen.has(id))) throw duplicate(collection, '_id_', key)
    seen.add(id)
  }
  if (collection.uniqueIndexes.length === 0) return
  const overlay = new Map([
    ...(own ?? []),
    ...changes.map((change) => [change.id, change] as const),
  ])
  for (const index of collection.uniqueIndexes) {
    const claims = new Map<string, Change>()
    for (const change of overlay.values()) {
      for (const text of change.document ? index.keysOf(change.document) : []) {
        if (claims.has(text)) throw duplicate(collection, index.definition.name, change.key)
        claims.set(text, change)
      }
    }
    for (const [text, { key }] of claims) {
      const other = index.holders(text).find((holder) => !overlay.has(holder))
      if (other === undefined) continue
      const snapshot = transaction?.snapshot
      if (snapshot !== undefined && collection.changedSince(other, snapshot)) throw conflict()
      throw duplicate(collection, index.definition.name, key)
    }
  }
}

function duplicate(collection: Collection, index: string, key: unknown): Error {
  const place = `collection: ${collection.name} index: ${index}`
  return refused(`E11000 duplicate key error ${place} dup key: { _id: ${JSON.stringify(key)} }`)
}
