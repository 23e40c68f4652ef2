/**
 * What opens a record to whoever made it without giving a name: a number to read out and a secret, both made from the
 * record's id by a keyed hash. Reports and opinions. D-29.
 */
import { CodedError, type ErrorDefinition } from '@shared/kit/errors'
import { keyedDigits, keyedHash, sameHash } from './crypto'
import { find, type Collection, type Stored, type Where } from './store'

/** A record that a number and a secret open. */
export interface Receipted extends Stored {
  readonly no: string
  /** Keyed hash of number and secret; the secret itself is kept nowhere. */
  readonly secretHash: string
}

/** The keys of one kind of record. */
export interface ReceiptKeys {
  /** The number people read: the prefix and ten digits. When one is taken, the next attempt gives another. */
  readonly numberOf: (id: string, attempt: number) => string
  /** The six digits that go with the number; made again for a retry, never stored. */
  readonly secretOf: (id: string) => string
  readonly hashOf: (no: string, secret: string) => string
}

/** As long as a hash, and nobody's. */
const NO_HASH = '0'.repeat(64)

/** The keys of a kind of record; `kind` keeps its hashes apart from every other's. */
export function receiptKeys(kind: string, prefix: string): ReceiptKeys {
  return {
    numberOf: (id, attempt) => `${prefix}${keyedDigits(10, `${kind}-no`, id, String(attempt))}`,
    secretOf: (id) => keyedDigits(6, `${kind}-secret`, id),
    hashOf: (no, secret) => keyedHash(`${kind}-secret-hash`, no, secret),
  }
}

/**
 * The record that number and secret open, else `refusal`. A wrong number and a wrong secret do the same work and give
 * the same answer: trying numbers tells nothing.
 */
export async function openByKeys<R extends Receipted>(
  from: Collection<R>,
  { hashOf }: ReceiptKeys,
  { no, secret }: { readonly no: string; readonly secret: string },
  refusal: ErrorDefinition,
): Promise<R> {
  const [record] = await find(from, { no } as Where<R>, { limit: 1 })
  const opens = sameHash(record?.secretHash ?? NO_HASH, hashOf(no, secret))
  if (!record || !opens) throw new CodedError(refusal)
  return record
}
