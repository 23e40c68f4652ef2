import { findNumbers } from './secret-numbers'
import { findSpoken } from './secret-words'

/** What a resident should not leave in words that others read (D-30). */
export type SecretKind = 'bankCard' | 'idNumber' | 'code' | 'password'

/** One secret, where it stands in the text: from `start` up to `end`, in UTF-16 units. */
export interface Secret {
  readonly kind: SecretKind
  readonly start: number
  readonly end: number
}

/**
 * What stands where a secret stood. It holds no digit and no letter, so it is never found again,
 * and is no longer than the shortest secret: a covered text keeps under the limit of its field.
 */
export const COVER = '［遮］'

/**
 * Card and identity numbers, codes and passwords in a text, in reading order, never overlapping (D-30).
 * The other side's phone numbers, amounts, dates and order numbers are left alone: a case needs them.
 */
export function findSecrets(text: string): Secret[] {
  const numbers = findNumbers(text)
  const spoken = findSpoken(text).filter(
    (secret) => !numbers.some((number) => secret.start < number.end && number.start < secret.end),
  )
  return [...numbers, ...spoken].sort((a, b) => a.start - b.start)
}

/**
 * The text with every secret covered, and how many were. Covering a covered text changes nothing:
 * what comes into sight only after the first cover is covered too.
 */
export function coverSecrets(text: string): { readonly text: string; readonly covered: number } {
  let left = text
  let covered = 0
  for (let found = findSecrets(left); found.length > 0; found = findSecrets(left)) {
    for (const secret of found.reverse()) {
      left = left.slice(0, secret.start) + COVER + left.slice(secret.end)
    }
    covered += found.length
  }
  return { text: left, covered }
}
