import { valuesAt } from './paths'
import type { Sort } from './plan'
import { descending, encode, type Document } from './values'

/** Sorts as the database does: by type, then value; an array counts by its least or greatest element. */
export function sortDocuments<T extends Document>(documents: readonly T[], sort: Sort): T[] {
  const keyed = documents.map((document) => ({ document, key: sortKey(document, sort) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ document }) => document)
}

function sortKey(document: Document, sort: Sort): string {
  let key = ''
  for (const [path, order] of sort) {
    const leaves = valuesAt(document, path)
    const values = leaves.flatMap((leaf): unknown[] =>
      Array.isArray(leaf) && leaf.length > 0 ? leaf : [leaf],
    )
    const texts = values.map(encode).sort()
    const text = (order === 1 ? texts[0] : texts.at(-1)) ?? encode(undefined)
    key += order === 1 ? text : descending(text)
  }
  return key
}
