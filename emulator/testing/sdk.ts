/** The part of the SDK that the tests call, typed by what it really answers; its own types are loose. */
export interface SdkApp {
  callWxOpenApi(call: { apiName: string; requestData: object }): Promise<{ result: unknown }>
}

export interface SdkDatabase {
  readonly command: SdkCommand
  readonly Geo: { readonly Point: new (longitude: number, latitude: number) => object }
  serverDate(options: { offset: number }): object
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
  runTransaction<T>(work: (transaction: SdkTransaction) => Promise<T>): Promise<T>
}

interface SdkCommand {
  readonly aggregate: { sum(value: unknown): object }
  gt(value: unknown): object
  inc(amount: number): object
  bit(change: object): object
  geoNear(near: object): object
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string): SdkDocument
  add(documents: object): Promise<unknown>
  where(query: object): SdkQuery
  aggregate(): SdkAggregation
}

interface SdkQuery {
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  skip(first: number): SdkQuery
  limit(most: number): SdkQuery
  field(projection: object): SdkQuery
  /** Documents; inside a transaction `doc(id).get()` gives one or null instead. */
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

interface SdkDocument {
  get(): Promise<{ data: unknown }>
  set(document: object): Promise<{ updated: number; upsertedId: unknown }>
  update(change: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

interface SdkAggregation {
  match(query: object): SdkAggregation
  group(fields: object): SdkAggregation
  sort(order: object): SdkAggregation
  limit(most: number): SdkAggregation
  bucket(options: object): SdkAggregation
  end(): Promise<{ data: unknown[] }>
}
