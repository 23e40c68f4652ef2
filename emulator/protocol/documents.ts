import { ejsonOf, parseEjson } from '../database/ejson'
import { isPlainObject, type Document } from '../database/values'
import { refused } from '../errors'

/**
 * Reads one canonical EJSON text of a request; an absent or empty text is an empty object.
 * @throws DATABASE_REQUEST_FAILED when it is no EJSON object.
 */
export function readEjson(text: unknown): Record<string, unknown> {
  if (text === undefined || text === '') return {}
  if (typeof text !== 'string') throw refused('A document or query travels as EJSON text.')
  let value: unknown
  try {
    value = parseEjson(text)
  } catch (error) {
    throw refused(`This is no EJSON: ${(error as Error).message}`)
  }
  if (!isPlainObject(value)) throw refused('A document or query is an object.')
  return value
}

export function writeEjson(document: Document): string {
  return ejsonOf(document)
}

/** Puts the present in the place of every `db.serverDate()`; its offset is in milliseconds. */
export function resolveServerDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolveServerDates(item, now))
  if (!isPlainObject(value)) return value
  if ('$tcb_server_date' in value) {
    const { offset = 0 } = value.$tcb_server_date as { offset?: number }
    return new Date(now + offset)
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolveServerDates(inner, now)]),
  )
}

/** A document to be stored: no operators and no dots in its field names, at any depth. */
export function readDocument(text: unknown, now: number): Record<string, unknown> {
  const document = resolveServerDates(readEjson(text), now) as Record<string, unknown>
  checkFieldNames(document)
  return document
}

export function checkFieldNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkFieldNames)
  if (!isPlainObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith('$') || name.includes('.'))
      throw refused(`No field can be named '${name}'.`)
    checkFieldNames(inner)
  }
}
