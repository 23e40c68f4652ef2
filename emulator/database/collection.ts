import { Index } from './indexes'
import { planQuery, type Plan, type Sort } from './plan'
import type { Query } from './query'
import type { CollectionDefinition } from './schema'
import type { Document } from './values'

/** What a document was before a change that an open transaction must not see. */
interface Past {
  /** The time from which the document is different. */
  readonly until: number
  readonly document: Document | undefined
}

/** The committed documents of one collection, their indexes, and the past that open snapshots need. */
export class Collection {
  /** By encoded id. */
  readonly documents = new Map<string, Document>()
  readonly indexes: readonly Index[]
  readonly uniqueIndexes: readonly Index[]
  /** Candidates looked at by reads so far: shows whether an index served a query. */
  examined = 0
  private readonly past = new Map<string, Past[]>()

  constructor(
    readonly name: string,
    definition: CollectionDefinition,
  ) {
    this.indexes = definition.indexes.map((index) => new Index(index))
    this.uniqueIndexes = this.indexes.filter(({ definition }) => definition.unique)
  }

  /** Puts (or, without a document, removes) the committed state of one id. */
  apply(id: string, document: Document | undefined): void {
    const before = this.documents.get(id)
    if (before) for (const index of this.indexes) index.delete(before, id)
    if (document) {
      this.documents.set(id, document)
      for (const index of this.indexes) index.add(document, id)
    } else {
      this.documents.delete(id)
    }
  }

  /** Loading fills the documents first; the indexes are then built at once. */
  buildIndexes(): void {
    for (const index of this.indexes) index.load(this.documents)
  }

  /** Keeps what the document is now, because it changes at `until` and a snapshot may be older. */
  remember(id: string, until: number): void {
    const versions = this.past.get(id) ?? []
    versions.push({ until, document: this.documents.get(id) })
    this.past.set(id, versions)
  }

  /** Drops what no snapshot as old as this can ask for. */
  forgetBefore(oldest: number): void {
    for (const [id, versions] of this.past) {
      const kept = versions.filter(({ until }) => until > oldest)
      if (kept.length > 0) this.past.set(id, kept)
      else this.past.delete(id)
    }
  }

  at(id: string, snapshot: number): Document | undefined {
    const version = this.past.get(id)?.find(({ until }) => until > snapshot)
    return version ? version.document : this.documents.get(id)
  }

  changedSince(id: string, snapshot: number): boolean {
    return this.past.get(id)?.some(({ until }) => until > snapshot) ?? false
  }

  changedIds(): Iterable<string> {
    return this.past.keys()
  }

  plan(query: Query, sort: Sort): Plan {
    return planQuery(query, sort, this.indexes)
  }

  /** The ids a plan visits, in its order, each once. */
  *visit(plan: Plan): Generator<string> {
    if (plan.kind === 'ids') yield* plan.ids
    else if (plan.kind === 'scan') yield* this.documents.keys()
    else if (!plan.index.multikey) {
      for (const range of plan.ranges) yield* plan.index.keys.ids(range, plan.backwards)
    } else {
      const seen = new Set<string>()
      for (const range of plan.ranges) {
        for (const id of plan.index.keys.ids(range, plan.backwards)) {
          if (!seen.has(id)) yield id
          seen.add(id)
        }
      }
    }
  }
}
