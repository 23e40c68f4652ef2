/**
 * Canonical EJSON, as the package `bson` reads and writes it. Most of what travels is text and whole numbers, which go
 * the short way here; what is rarer is left to the package, which calls back for every value and takes far longer.
 */
import { EJSON } from 'bson'
import { isPlainObject } from './values'

/** Operators of queries and updates: fields like any other. Whatever else begins with `$` may name a type. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...['$eq', '$ne', '$in', '$nin', '$gt', '$gte', '$lt', '$lte', '$and', '$or', '$exists'],
  ...['$set', '$unset', '$inc', '$push', '$pull'],
])

const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/

/** Reads a text. Throws SyntaxError when it is no JSON, and what the package throws when it is no EJSON. */
export function parseEjson(text: string): unknown {
  return fromJson(JSON.parse(text))
}

/** What JSON means as EJSON. It is changed in place: only for what was just parsed. */
export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = fromJson(value[at])
    return value
  }
  if (!isPlainObject(value)) return value
  const names = Object.keys(value)
  if (names.length === 1) {
    const whole = value.$numberInt ?? value.$numberLong
    if (typeof whole === 'string' && WHOLE.test(whole)) return Number(whole)
  }
  if (names.some(isRare)) return EJSON.deserialize(value) as unknown
  for (const name of names) value[name] = fromJson(value[name])
  return value
}

function isRare(name: string): boolean {
  if (name.startsWith('$')) return !OPERATORS.has(name)
  return name === '__proto__' || name.includes('\u0000')
}

/** Writes a value; `undefined` becomes null, as in the package. */
export function ejsonOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) {
    return value === (value | 0) ? `{"$numberInt":"${value}"}` : `{"$numberLong":"${value}"}`
  }
  if (Array.isArray(value)) return `[${value.map(ejsonOf).join(',')}]`
  if (!isPlainObject(value) || '_bsontype' in value) {
    return EJSON.stringify(value, { relaxed: false })
  }
  const fields = Object.keys(value).map((name) => `${JSON.stringify(name)}:${ejsonOf(value[name])}`)
  return `{${fields.join(',')}}`
}
