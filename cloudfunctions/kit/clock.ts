import type { Instant } from '@shared/kit/time'

/** The server's time; the only clock that decides anything. */
export function now(): Instant {
  return Date.now()
}
