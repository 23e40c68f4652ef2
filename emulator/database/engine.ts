import { randomBytes } from 'node:crypto'
import { CloudError, conflict } from '../errors'
import { Collection } from './collection'
import type { CommitLog } from './log'
import { compileQuery, type Query } from './query'
import type { Schema } from './schema'
import { select, type Selection } from './selection'
import { insertion, Locks, Transaction, type Change } from './transaction'
import { checkUnique, lockedResources } from './uniqueness'
import { encode, freeze, type Document } from './values'

const TRANSACTION_LIMIT_MS = 30_000

/**
 * Documents in memory under snapshot isolation, every commit in a log.
 *
 * A write is visible as soon as it is applied and acknowledged once it is on the disk; the log keeps
 * the order of commits, so nothing acknowledged can rest on something lost.
 */
export class Engine {
  private clock = 0
  private readonly collections = new Map<string, Collection>()
  private readonly transactions = new Map<string, Transaction>()
  private readonly locks = new Locks()

  /** @param schema without one, a collection comes into being with its first document. */
  constructor(
    private readonly log: CommitLog,
    private readonly schema?: Schema,
    private readonly transactionLimitMs = TRANSACTION_LIMIT_MS,
  ) {
    for (const [name, definition] of schema ?? []) {
      this.collections.set(name, new Collection(name, definition))
    }
    for (const { collection, id, document } of log.takeRecovered()) {
      const target = this.collections.get(collection) ?? this.make(collection)
      if (document) target.documents.set(id, document)
      else target.documents.delete(id)
    }
    for (const collection of this.collections.values()) collection.buildIndexes()
    log.compactFrom({ documents: () => this.size(), changes: () => this.allChanges() })
  }

  /** @throws DATABASE_COLLECTION_EXIST when it is there already. */
  addCollection(name: string): void {
    if (this.collections.has(name)) {
      throw new CloudError('DATABASE_COLLECTION_EXIST', `The collection ${name} exists.`)
    }
    this.collection(name)
  }

  /** Candidates looked at by reads of a collection so far. */
  examined(name: string): number {
    return this.collection(name).examined
  }

  begin(): string {
    const id = randomBytes(16).toString('hex')
    const timer = setTimeout(() => this.abort(id), this.transactionLimitMs).unref()
    this.transactions.set(id, new Transaction(id, timer))
    return id
  }

  async commit(id: string): Promise<void> {
    const transaction = this.open(id)
    const changes = transaction.allWrites()
    const durable = this.apply(changes)
    this.end(transaction)
    await durable
  }

  /** @throws DATABASE_TRANSACTION_FAIL when it has ended already. */
  abort(id: string): void {
    this.end(this.open(id))
  }

  /** Frozen documents in the order asked for, from the snapshot when in a transaction. */
  find(name: string, selection: Selection, transactionId?: string): Document[] {
    const transaction = this.opened(transactionId)
    return select(this.collection(name), selection, transaction)
  }

  count(name: string, query: Query): number {
    const collection = this.collection(name)
    const plan = collection.plan(query, [])
    if (plan.kind === 'index' && plan.exact) {
      return plan.ranges.reduce((sum, range) => sum + plan.index.keys.count(range), 0)
    }
    return select(collection, { query }).length
  }

  /**
   * Inserts all documents or none.
   * @throws E11000 (DATABASE_REQUEST_FAILED), or the conflict code inside a transaction.
   */
  async insert(
    name: string,
    documents: readonly Document[],
    transactionId?: string,
  ): Promise<void> {
    const changes = documents.map((document) => insertion(name, document))
    await this.write(name, () => changes, transactionId)
  }

  /**
   * Changes what the selection finds, as one commit.
   * @param next the new state of a found document: the same object means nothing to change,
   *   undefined removes it.
   * @param orInsert the document to insert when none is found.
   * @returns how many were found, and the changes made.
   */
  async change(
    name: string,
    selection: Selection,
    next: (document: Document) => Document | undefined,
    { transactionId, orInsert }: { transactionId?: string; orInsert?: () => Document } = {},
  ): Promise<{ found: number; changes: readonly Change[] }> {
    let found = 0
    const prepare = (transaction?: Transaction): Change[] => {
      const documents = select(this.collection(name), selection, transaction)
      found = documents.length
      if (found === 0 && orInsert) return [insertion(name, orInsert())]
      return documents.flatMap((before) => {
        const document = freeze(next(before))
        if (document === before) return []
        const id = encode(before._id)
        return [{ collection: name, id, key: before._id, document, isNew: false }]
      })
    }
    const changes = await this.write(name, prepare, transactionId)
    return { found, changes }
  }

  /** Removes what has outlived its collection's ttl. */
  async removeExpired(now: number): Promise<void> {
    for (const [name, { ttl }] of this.schema ?? []) {
      if (!ttl) continue
      const query = compileQuery({ [ttl.field]: { $lte: new Date(now - ttl.afterSeconds * 1000) } })
      await this.change(name, { query }, () => undefined)
    }
  }

  /** Waits for the disk, then closes the log. Open transactions are lost, as their promises say. */
  async close(): Promise<void> {
    for (const transaction of [...this.transactions.values()]) this.end(transaction)
    await this.log.close()
  }

  private async write(
    name: string,
    prepare: (transaction?: Transaction) => Change[],
    transactionId: string | undefined,
  ): Promise<Change[]> {
    const collection = this.collection(name)
    const transaction = this.opened(transactionId)
    if (transaction) return this.writeInside(transaction, collection, prepare)
    for (;;) {
      const changes = prepare()
      const blocker = this.locks.blocker(lockedResources(collection, changes))
      if (blocker) {
        await blocker.ended
        continue
      }
      checkUnique(collection, changes)
      await this.apply(changes)
      return changes
    }
  }

  /** Any failure ends the transaction, as in the real database. */
  private writeInside(
    transaction: Transaction,
    collection: Collection,
    prepare: (transaction: Transaction) => Change[],
  ): Change[] {
    try {
      const changes = prepare(transaction)
      const resources = lockedResources(collection, changes, transaction)
      const snapshot = transaction.snapshot ?? this.clock
      const stale = changes.some(({ id }) => collection.changedSince(id, snapshot))
      if (stale || this.locks.blocker(resources, transaction)) throw conflict()
      checkUnique(collection, changes, transaction)
      this.locks.take(resources, transaction)
      changes.forEach((change) => transaction.write(change))
      return changes
    } catch (error) {
      this.end(transaction)
      throw error
    }
  }

  /** Makes changes the committed state and writes them to the log as one commit. */
  private apply(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve()
    const durable = this.log.append(changes)
    this.clock++
    const observed = [...this.transactions.values()].some(({ snapshot }) => snapshot !== undefined)
    for (const { collection: name, id, document } of changes) {
      const collection = this.collections.get(name) ?? this.make(name)
      if (observed) collection.remember(id, this.clock)
      collection.apply(id, document)
    }
    return durable
  }

  private end(transaction: Transaction): void {
    this.transactions.delete(transaction.id)
    this.locks.release(transaction)
    transaction.end()
    const snapshots = [...this.transactions.values()].map(({ snapshot }) => snapshot ?? Infinity)
    const oldest = Math.min(Infinity, ...snapshots)
    for (const collection of this.collections.values()) collection.forgetBefore(oldest)
  }

  private opened(id: string | undefined): Transaction | undefined {
    return id === undefined ? undefined : this.open(id)
  }

  private open(id: string): Transaction {
    const transaction = this.transactions.get(id)
    if (!transaction) {
      throw new CloudError('DATABASE_TRANSACTION_FAIL', 'The transaction has ended or never began.')
    }
    transaction.snapshot ??= this.clock
    return transaction
  }

  /** Without a schema a collection that is asked for is there, empty. */
  private collection(name: string): Collection {
    if (this.schema && !this.schema.has(name)) {
      throw new CloudError(
        'DATABASE_COLLECTION_NOT_EXIST',
        `The collection ${name} is not in the schema (Db or Table not exist).`,
      )
    }
    return this.collections.get(name) ?? this.make(name)
  }

  private make(name: string): Collection {
    const collection = new Collection(name, { indexes: [] })
    this.collections.set(name, collection)
    return collection
  }

  private size(): number {
    let size = 0
    for (const { documents } of this.collections.values()) size += documents.size
    return size
  }

  private *allChanges(): Generator<Change> {
    for (const [name, { documents }] of this.collections) {
      for (const [id, document] of documents) {
        yield { collection: name, id, key: document._id, document, isNew: false }
      }
    }
  }
}
