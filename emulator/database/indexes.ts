import { valuesAt } from './paths'
import type { IndexDefinition } from './schema'
import { SortedKeys } from './sorted-keys'
import { descending, encode, type Document } from './values'

/** One index of one collection: compound keys in order, each with the id of its document. */
export class Index {
  readonly keys = new SortedKeys()
  /** True once a document had an array in an indexed field: then one document has several keys. */
  multikey = false

  constructor(readonly definition: IndexDefinition) {}

  /** The keys of a document, without its id; several when a field holds an array. */
  keysOf(document: Document): string[] {
    let keys = ['']
    for (const { field, order } of this.definition.fields) {
      const values = this.indexedValues(document, field)
      const texts = values.map((value) => encodeField(value, order))
      keys = keys.flatMap((key) => texts.map((text) => key + text))
    }
    return keys.length > 1 ? [...new Set(keys)] : keys
  }

  add(document: Document, id: string): void {
    for (const key of this.keysOf(document)) this.keys.add(key + id, id)
  }

  delete(document: Document, id: string): void {
    for (const key of this.keysOf(document)) this.keys.delete(key + id)
  }

  load(documents: ReadonlyMap<string, Document>): void {
    const entries: [string, string][] = []
    for (const [id, document] of documents) {
      for (const key of this.keysOf(document)) entries.push([key + id, id])
    }
    this.keys.load(entries)
  }

  /** The ids of all documents that have exactly this key. */
  holders(key: string): string[] {
    return [...this.keys.ids({ from: key, to: key + AFTER })]
  }

  /** An array is indexed by each element and by itself; an empty path counts as null. */
  private indexedValues(document: Document, field: string): unknown[] {
    const leaves = valuesAt(document, field)
    if (leaves.length === 1 && !Array.isArray(leaves[0])) return leaves
    this.multikey = true
    if (leaves.length === 0) return [undefined]
    return leaves.flatMap((leaf) => (Array.isArray(leaf) ? [...(leaf as unknown[]), leaf] : [leaf]))
  }
}

/** Above every key that continues a complete compound key. */
export const AFTER = '\uffff'

export function encodeField(value: unknown, order: 1 | -1): string {
  const text = encode(value)
  return order === 1 ? text : descending(text)
}
