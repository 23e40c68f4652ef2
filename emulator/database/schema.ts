import { readFileSync } from 'node:fs'
import { StartError } from '../errors'
import { isPlainObject } from './values'

export interface IndexDefinition {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly { readonly field: string; readonly order: 1 | -1 }[]
}

export interface CollectionDefinition {
  readonly indexes: readonly IndexDefinition[]
  /** Documents whose date in `field` is older than `afterSeconds` are removed. */
  readonly ttl?: { readonly field: string; readonly afterSeconds: number }
}

/** Collections by name. Without a schema a collection is made by its first insert. */
export type Schema = ReadonlyMap<string, CollectionDefinition>

export function readSchema(file: string): Schema {
  let source: unknown
  try {
    source = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new StartError(`The schema ${file} cannot be read: ${(error as Error).message}`)
  }
  return parseSchema(source)
}

/** @throws StartError naming the first part of the schema that is not understood. */
export function parseSchema(source: unknown): Schema {
  const { collections } = fields(source, 'The schema', ['collections'])
  if (!isPlainObject(collections)) throw new StartError('The schema needs "collections".')
  return new Map(
    Object.entries(collections).map(([name, part]) => [name, parseCollection(part, name)]),
  )
}

function parseCollection(source: unknown, name: string): CollectionDefinition {
  // Other keys of a collection are the project's own notes on it: who may read, how long it is kept.
  if (!isPlainObject(source)) throw new StartError(`The collection ${name} is not an object.`)
  const { indexes = [], ttl } = source
  if (!Array.isArray(indexes)) throw new StartError(`The indexes of ${name} are not a list.`)
  const parsed = indexes.map((index) => parseIndex(index, name))
  if (ttl === undefined) return { indexes: parsed }
  const { field, afterSeconds } = fields(ttl, `The ttl of ${name}`, ['field', 'afterSeconds'])
  if (typeof field !== 'string' || typeof afterSeconds !== 'number') {
    throw new StartError(`The ttl of ${name} needs a field and a number of seconds.`)
  }
  // Expired documents are found by index, as in the cloud.
  const index: IndexDefinition = {
    name: `${field}_ttl`,
    unique: false,
    fields: [{ field, order: 1 }],
  }
  return { indexes: [...parsed, index], ttl: { field, afterSeconds } }
}

function parseIndex(source: unknown, collection: string): IndexDefinition {
  const parts = fields(source, `An index of ${collection}`, ['name', 'unique', 'fields'])
  const { name, unique = false, fields: list } = parts
  if (typeof name !== 'string' || typeof unique !== 'boolean') {
    throw new StartError(`An index of ${collection} needs a name; "unique" is true or false.`)
  }
  if (!Array.isArray(list) || list.length === 0) {
    throw new StartError(`The index ${name} of ${collection} needs fields.`)
  }
  return {
    name,
    unique,
    fields: list.map((part: unknown) => {
      const { field, order } = fields(part, `The index ${name} of ${collection}`, [
        'field',
        'order',
      ])
      if (typeof field !== 'string' || (order !== 1 && order !== -1)) {
        throw new StartError(`The index ${name} of ${collection} needs fields with order 1 or -1.`)
      }
      return { field, order }
    }),
  }
}

/** An object with no other keys than these: a key that is not understood is not passed over. */
function fields(source: unknown, what: string, known: string[]): Record<string, unknown> {
  if (!isPlainObject(source)) throw new StartError(`${what} is not an object.`)
  const unknown = Object.keys(source).find((key) => !known.includes(key))
  if (unknown !== undefined) throw new StartError(`${what} has the unknown key "${unknown}".`)
  return source
}
