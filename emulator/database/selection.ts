import type { Collection } from './collection'
import type { Plan, Sort } from './plan'
import type { Query } from './query'
import { sortDocuments } from './sorting'
import type { Transaction } from './transaction'
import type { Document } from './values'

/** What to read: everything optional but the query. Limits are the caller's. */
export interface Selection {
  readonly query: Query
  readonly sort?: Sort
  readonly skip?: number
  readonly limit?: number
}

/** Finds documents in the committed state, or in the snapshot and own writes of a transaction. */
export function select(
  collection: Collection,
  { query, sort = [], skip = 0, limit = Infinity }: Selection,
  transaction?: Transaction,
): Document[] {
  const plan = collection.plan(query, sort)
  const ordered = !transaction && (sort.length === 0 || (plan.kind === 'index' && plan.sorted))
  const enough = ordered ? skip + limit : Infinity
  const found: Document[] = []
  for (const id of candidates(collection, plan, transaction)) {
    if (found.length >= enough) break
    collection.examined++
    const document = see(collection, id, transaction)
    if (document && query.matches(document)) found.push(document)
  }
  const inOrder = ordered || sort.length === 0 ? found : sortDocuments(found, sort)
  return inOrder.slice(skip, skip + limit)
}

/** Indexes know the committed state only: a transaction also looks at all that differs from it, unless it names ids. */
function candidates(
  collection: Collection,
  plan: Plan,
  transaction?: Transaction,
): Iterable<string> {
  const planned = collection.visit(plan)
  if (!transaction || plan.kind === 'ids') return planned
  const own = transaction.writesIn(collection.name).keys()
  return new Set([...planned, ...collection.changedIds(), ...own])
}

function see(collection: Collection, id: string, transaction?: Transaction): Document | undefined {
  if (transaction?.snapshot === undefined) return collection.documents.get(id)
  const own = transaction.writesIn(collection.name).get(id)
  return own ? own.document : collection.at(id, transaction.snapshot)
}
