import { keyedHash } from './crypto'

/** Finds a phone without keeping it: the same hash for an account's own phone and for the one left with a report. R-29. */
export function phoneHash(phone: string): string {
  return keyedHash('account-phone', phone)
}
