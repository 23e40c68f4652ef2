import { randomBytes } from 'node:crypto'
import { newId, type IdKind } from '@shared/kit/ids'
import { now } from './clock'

/** A new random id, for what the server begins itself. */
export function makeId(kind: IdKind): string {
  return newId(kind, now(), randomBytes)
}
