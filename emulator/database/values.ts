import { Binary, BSONRegExp, Decimal128, Long, ObjectId } from 'bson'
import { refused, unsupported } from '../errors'

/** A stored document: frozen through and through, so it can be handed out without a copy. */
export type Document = Readonly<Record<string, unknown>>

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** True for a field of the object itself, false for what every object inherits. */
export function hasField(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name)
}

/** Freezes plain objects and arrays; dates and BSON values are never changed in place by this program. */
export function freeze<T>(value: T): T {
  if (Object.isFrozen(value) || !(Array.isArray(value) || isPlainObject(value))) return value
  Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

/** A mutable copy, for code of others that writes into what it is given. */
export function copy<T>(value: T): T
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
}

/**
 * One character a type, in the order in which the database sorts types. A missing field sorts and
 * compares as null.
 */
export const TYPE = {
  null: '2',
  number: '3',
  string: '4',
  object: '5',
  array: '6',
  binary: '7',
  objectId: '8',
  boolean: '9',
  date: 'A',
  regex: 'C',
} as const

/**
 * Text whose order is the database's order of values, and whose equality is equality of values.
 * No encoding is a prefix of another, so encodings can be joined into compound keys.
 * @throws DATABASE_REQUEST_FAILED for a value that no document can hold.
 */
export function encode(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return TYPE.null
    case 'number':
      return TYPE.number + numberText(value)
    case 'string':
      return `${TYPE.string}${escape(value)}\u0000`
    case 'boolean':
      return TYPE.boolean + (value ? '1' : '0')
    case 'bigint':
      return TYPE.number + numberText(Number(value))
    case 'object':
      return encodeObject(value)
    default:
      throw refused(`A document cannot hold a ${typeof value}.`)
  }
}

function encodeObject(value: object | null): string {
  if (value === null) return TYPE.null
  if (value instanceof Date) return TYPE.date + numberText(value.getTime())
  if (Array.isArray(value)) {
    return `${TYPE.array}${value.map((item) => `\u0001${encode(item)}`).join('')}\u0000`
  }
  if (value instanceof ObjectId) return TYPE.objectId + value.toHexString()
  if (value instanceof Long) return TYPE.number + numberText(value.toNumber())
  if (value instanceof Decimal128) return TYPE.number + numberText(Number(value.toString()))
  if (value instanceof Binary) return `${TYPE.binary}${escape(value.toString('base64'))}\u0000`
  if (value instanceof BSONRegExp) {
    return `${TYPE.regex}${escape(value.pattern)}\u0000${value.options}\u0000`
  }
  if (!isPlainObject(value)) throw unsupported(`The value type ${value.constructor.name}`)
  return `${TYPE.object}${Object.entries(value).map(encodeField).join('')}\u0000`
}

/** Documents are ordered field by field: first by type, then by name, then by value. */
function encodeField([name, value]: [string, unknown]): string {
  const text = encode(value)
  return `\u0001${text.charAt(0)}${escape(name)}\u0000${text.slice(1)}`
}

const bytes = new DataView(new ArrayBuffer(8))

/** Eight characters of one byte each; negative numbers are inverted so that text order is number order. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return '\u0000'.repeat(8)
  // Adding zero makes -0 and 0 one value.
  bytes.setFloat64(0, value + 0)
  const high = bytes.getUint32(0)
  const low = bytes.getUint32(4)
  return value < 0
    ? fourCharacters(~high >>> 0) + fourCharacters(~low >>> 0)
    : fourCharacters((high | 0x80000000) >>> 0) + fourCharacters(low)
}

function fourCharacters(word: number): string {
  return String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255)
}

/** U+0000 ends a text, so inside it becomes two characters that keep the order. */
function escape(text: string): string {
  if (!text.includes('\u0000') && !text.includes('\u0001')) return text
  return text.replaceAll('\u0001', '\u0001\u0002').replaceAll('\u0000', '\u0001\u0001')
}

/** The same encoding in the opposite order, for descending fields of an index or a sort. */
export function descending(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++)
    result += String.fromCharCode(0xffff - text.charCodeAt(at))
  return result
}
