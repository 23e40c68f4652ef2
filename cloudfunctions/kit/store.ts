/**
 * The one place that knows the SDK. Everything here is one round trip, and hides a trap:
 * - an `undefined` in a filter would be dropped, and the filter match everything: refused;
 * - an object in an update would be merged field by field: it is set whole;
 * - errors can come back as a value with a `code`: they are thrown.
 */
import tcb from '@cloudbase/node-sdk'
import { admitted } from './invocation'
import { isDuplicate, type SdkCollection, type SdkDatabase } from './sdk'

/** What every record has. */
export interface Stored {
  readonly _id: string
}

/** A collection by name, with the shape of its records. Declared once, in the `records.ts` of its owner. */
export interface Collection<R extends Stored> {
  readonly name: string
  /** Only a type; never set. */
  readonly record?: R
}

/** Names a collection. */
export function collection<R extends Stored>(name: string): Collection<R> {
  return { name }
}

const sdk = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
export const database = sdk.database() as unknown as SdkDatabase
const command = database.command

/** A condition on, or a change of, one field. */
export class Operator {
  constructor(readonly encoded: unknown) {}
}
export const below = (value: number | string) => new Operator(command.lt(value))
export const above = (value: number | string) => new Operator(command.gt(value))
export const atLeast = (value: number | string) => new Operator(command.gte(value))
export const among = (values: readonly string[]) => new Operator(command.in([...values]))
export const noneOf = (values: readonly string[]) => new Operator(command.nin([...values]))
export const plus = (amount: number) => new Operator(command.inc(amount))
export const atMost = (value: number) => new Operator(command.lte(value))
/** For an array: holds no such value. */
export const without = (value: string) => new Operator(command.neq(value))
/** Takes a value out of an array. */
export const drop = (value: string) => new Operator(command.pull(value))
export const append = (...values: readonly unknown[]) => new Operator(command.push([...values]))

type Fields<R> = { readonly [K in keyof R]?: R[K] | Operator }
/** `a.b` names one field inside. */
type Inside = Readonly<Record<`${string}.${string}`, unknown>>
export type Where<R> = Fields<R> & Inside & { readonly $or?: never }
export type Change<R> = Omit<Fields<R>, '_id'> & Inside

export interface FindOptions<R> {
  readonly order?: readonly (readonly [
    (keyof R & string) | `${string}.${string}`,
    'asc' | 'desc',
  ])[]
  /** At most 1000, the service's own limit. */
  readonly limit: number
  readonly skip?: number
}

/** One record, or undefined. */
export async function get<R extends Stored>(
  from: Collection<R>,
  id: string,
): Promise<R | undefined> {
  const [record] = await find<R>(from, { _id: id } as Where<R>, { limit: 1 })
  return record
}

/** The records that match. */
export async function find<R extends Stored>(
  from: Collection<R>,
  where: Where<R>,
  { order = [], limit, skip }: FindOptions<R>,
): Promise<R[]> {
  let query = database.collection(from.name).where(encodeWhere(where))
  for (const [field, direction] of order) query = query.orderBy(field, direction)
  if (skip) query = query.skip(skip)
  return (await query.limit(limit).get()).data as R[]
}

/** How many records match; index the filter. */
export async function count<R extends Stored>(
  from: Collection<R>,
  where: Where<R>,
): Promise<number> {
  return (await database.collection(from.name).where(encodeWhere(where)).count()).total
}

/** Adds a record; false when its id, or another unique field, is taken. */
export async function insert<R extends Stored>(into: Collection<R>, record: R): Promise<boolean> {
  await admitted()
  return insertUnasked(into, record)
}

/** Changes every record that matches, each atomically; tells how many. */
export async function updateWhere<R extends Stored>(
  from: Collection<R>,
  where: Where<R>,
  change: Change<R>,
): Promise<number> {
  await admitted()
  return updateUnasked(from, where, change)
}

/** Deletes every record that matches; tells how many. */
export async function removeWhere<R extends Stored>(
  from: Collection<R>,
  where: Where<R>,
): Promise<number> {
  await admitted()
  return (await database.collection(from.name).where(encodeWhere(where)).remove()).deleted
}

/** As `insert`, for what decides about admission itself. */
export async function insertUnasked<R extends Stored>(
  into: Collection<R>,
  record: R,
): Promise<boolean> {
  try {
    await database.collection(into.name).add(record)
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** As `updateWhere`, for what decides about admission itself. */
export async function updateUnasked<R extends Stored>(
  from: Collection<R>,
  where: Where<R>,
  change: Change<R>,
): Promise<number> {
  const chosen = database.collection(from.name).where(encodeWhere(where))
  return (await chosen.update(encodeChange(change))).updated
}

function encodeWhere(where: object): object {
  const fields = Object.entries(where) as [string, unknown][]
  if (fields.length === 0) throw new RangeError('a filter without fields matches everything')
  return Object.fromEntries(
    fields.map(([field, value]) => {
      if (value === undefined) throw new RangeError(`the filter of ${field} is undefined`)
      return [field, value instanceof Operator ? value.encoded : value]
    }),
  )
}

/** Objects and arrays are set whole; `a.b` names one field inside. */
export function encodeChange(change: object): object {
  return Object.fromEntries(
    (Object.entries(change) as [string, unknown][])
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => {
        if (value instanceof Operator) return [field, value.encoded]
        return [field, value && typeof value === 'object' ? command.set(value) : value]
      }),
  )
}

/** A collection inside a transaction. */
export type { SdkCollection }

/** Whoever waits for WeChat is a person with a phone in the hand. */
const WECHAT_TIMEOUT_MS = 3000

/** Asks WeChat's open interface; the reply as it came. Throws when it takes longer than three seconds. */
export async function callWeChat(apiName: string, requestData: object): Promise<unknown> {
  const limit = { timeout: WECHAT_TIMEOUT_MS }
  const reply: unknown = await sdk.callWxOpenApi({ apiName, requestData }, limit)
  return (reply as { result?: unknown }).result
}
