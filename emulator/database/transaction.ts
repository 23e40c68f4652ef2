import { encode, freeze, type Document } from './values'

/** The next committed state of one document; without a document it is removed. */
export interface Change {
  readonly collection: string
  readonly id: string
  /** The `_id` itself, as the document has it. */
  readonly key: unknown
  readonly document: Document | undefined
  /** True when no document with this id may exist yet. */
  readonly isNew: boolean
}

export function insertion(collection: string, document: Document): Change {
  const key = document._id
  return { collection, id: encode(key), key, document: freeze(document), isNew: true }
}

/** An open transaction: what it sees, what it wrote, and a promise that others can wait for. */
export class Transaction {
  /** The time of the state it reads; taken by its first operation. */
  snapshot: number | undefined
  readonly ended: Promise<void>
  private readonly changes = new Map<string, Map<string, Change>>()
  private settle: () => void = () => undefined

  constructor(
    readonly id: string,
    private readonly timer: NodeJS.Timeout,
  ) {
    this.ended = new Promise((resolve) => (this.settle = resolve))
  }

  write(change: Change): void {
    const changes = this.changes.get(change.collection) ?? new Map<string, Change>()
    changes.set(change.id, change)
    this.changes.set(change.collection, changes)
  }

  writesIn(collection: string): ReadonlyMap<string, Change> {
    return this.changes.get(collection) ?? NONE
  }

  allWrites(): Change[] {
    return [...this.changes.values()].flatMap((changes) => [...changes.values()])
  }

  end(): void {
    clearTimeout(this.timer)
    this.settle()
  }
}

const NONE: ReadonlyMap<string, Change> = new Map()

/** Who may write what: documents and unique keys that an open transaction has written. */
export class Locks {
  private readonly holders = new Map<string, Transaction>()

  /** The transaction that stands in the way of this writer. */
  blocker(resources: readonly string[], writer?: Transaction): Transaction | undefined {
    for (const resource of resources) {
      const holder = this.holders.get(resource)
      if (holder && holder !== writer) return holder
    }
    return undefined
  }

  take(resources: readonly string[], owner: Transaction): void {
    for (const resource of resources) this.holders.set(resource, owner)
  }

  release(owner: Transaction): void {
    for (const [resource, holder] of this.holders) {
      if (holder === owner) this.holders.delete(resource)
    }
  }
}
