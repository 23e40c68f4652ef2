import { kitErrors, CodedError } from '@shared/kit/errors'
import { pause } from './clock'
import { admitted } from './invocation'
import { isConflict, isDuplicate, type SdkTransaction } from './sdk'
import { database, encodeChange, type Change, type Collection, type Stored } from './store'

/** Single documents by id, all or nothing: all that a CloudBase transaction really holds together. */
export interface Transaction {
  get<R extends Stored>(from: Collection<R>, id: string): Promise<R | undefined>
  insert<R extends Stored>(into: Collection<R>, record: R): Promise<void>
  update<R extends Stored>(from: Collection<R>, id: string, change: Change<R>): Promise<void>
  /** As `update`, for a record that may not be there; false then. */
  updateIfThere<R extends Stored>(
    from: Collection<R>,
    id: string,
    change: Change<R>,
  ): Promise<boolean>
  remove<R extends Stored>(from: Collection<R>, id: string): Promise<void>
}

const MOST_TRIES = 20
const FIRST_PAUSE_MS = 15
const LONGEST_PAUSE_MS = 1000

/**
 * Runs `work` in a transaction; when it loses against another one, waits with full jitter and runs it again.
 * `work` must read what it depends on through `transaction` each time. A duplicate id is tried again too:
 * on the next run `work` sees the record that was in the way.
 * Throws STORE.BUSY after 20 tries.
 */
export async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  await admitted()
  let last: unknown
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const open = await database.startTransaction()
    try {
      const result = await work(bind(open))
      await open.commit()
      return result
    } catch (error) {
      if (!isConflict(error)) await open.rollback().catch(ignoreEnded)
      if (!isConflict(error) && !isDuplicate(error)) throw error
      last = error
    }
    await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt))
  }
  throw new CodedError(kitErrors.BUSY, { cause: last })
}

/** The service ends a failed transaction itself; rolling it back again then only says that it is gone. */
function ignoreEnded(error: unknown): void {
  if (!isConflict(error)) throw error
}

function bind(open: SdkTransaction): Transaction {
  return {
    async get<R extends Stored>(from: Collection<R>, id: string) {
      const { data } = await open.collection(from.name).doc(id).get()
      return (data ?? undefined) as R | undefined
    },
    async insert(into, record) {
      await open.collection(into.name).add(record)
    },
    async update(from, id, change) {
      if (await this.updateIfThere(from, id, change)) return
      throw new Error(`${from.name} has no such record to update`)
    },
    async updateIfThere(from, id, change) {
      const { updated } = await open.collection(from.name).doc(id).update(encodeChange(change))
      // None is also what a change to the values already there says.
      return updated === 1 || (await this.get(from, id)) !== undefined
    },
    async remove(from, id) {
      await open.collection(from.name).doc(id).remove()
    },
  }
}

/**
 * Sends several operations of one transaction together: they count as one wave. The first operation of a transaction
 * goes alone, since it is what begins it. Waits for all of them, also when one fails, so that nothing of a transaction
 * is under way when it ends; a lost race is told before any other failure, since it is what is tried again.
 */
export async function together<T extends readonly unknown[]>(operations: {
  readonly [K in keyof T]: Promise<T[K]> | T[K]
}): Promise<T> {
  const settled = await Promise.allSettled(operations)
  const failures = settled
    .filter((one) => one.status === 'rejected')
    .map(({ reason }) => reason as unknown)
  if (failures.length > 0) {
    throw failures.find(isConflict) ?? failures.find(isDuplicate) ?? failures[0]
  }
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined)) as unknown as T
}
