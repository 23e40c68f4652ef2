import type { Instant } from '@shared/kit/time'

/** The server's time; the only clock that decides anything. */
export function now(): Instant {
  return Date.now()
}

/** Lets so much time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
