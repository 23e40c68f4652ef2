/** The part of the SDK's database that the store uses, typed by what it really answers. */
export interface SdkDatabase {
  readonly command: {
    lt(value: number | string): unknown
    gt(value: number | string): unknown
    gte(value: number | string): unknown
    lte(value: number): unknown
    neq(value: unknown): unknown
    pull(value: unknown): unknown
    in(values: unknown[]): unknown
    nin(values: unknown[]): unknown
    inc(amount: number): unknown
    push(values: unknown[]): unknown
    set(value: unknown): unknown
  }
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string): SdkDocument
  add(record: object): Promise<unknown>
  where(filter: object): SdkQuery
}

export interface SdkQuery {
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(most: number): SdkQuery
  skip(first: number): SdkQuery
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

export interface SdkDocument {
  /** Inside a transaction `data` is the document or null. */
  get(): Promise<{ data: unknown }>
  update(change: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** Whether an insert or update ran into a unique index. */
export function isDuplicate(error: unknown): boolean {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' && message.includes('E11000')
}

/** Whether a transaction lost against another one, or ran out of time, and may be tried again. */
export function isConflict(error: unknown): boolean {
  return ['DATABASE_TRANSACTION_CONFLICT', 'DATABASE_TRANSACTION_FAIL'].includes(codeOf(error))
}
