/** When the database cannot keep up: who asks is told to come again, and when. Feature 43. */
import type { Instant } from '@shared/kit/time'

/** CloudBase's refusals for too much at once, and calls that it did not answer in time. */
const CODES: readonly string[] = [
  ...['EXCEED_RATELIMIT', 'EXCEED_REQUEST_LIMIT', 'EXCEED_CONCURRENT_REQUEST_LIMIT'],
  ...['RequestLimitExceeded', 'SERVER_TIMEOUT'],
  ...['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNRESET', 'ECONNREFUSED'],
]

/** Whether the database was not able to, rather than not willing: the same call may be made again later. */
export function isPushback(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' && CODES.includes(code)
}

const WINDOW_MS = 60_000
const STEP_MS = 5_000
const LONGEST_MS = 60_000

let window = { since: 0, times: 0 }

/**
 * How long whoever is turned away should wait, in milliseconds: 5 s more with every one that this instance turned away
 * within a minute, at most a minute. Callers add a chance of their own, so that they do not come back together.
 */
export function suggestedDelay(at: Instant): number {
  const isOver = at - window.since >= WINDOW_MS
  window = isOver ? { since: at, times: 1 } : { ...window, times: window.times + 1 }
  return Math.min(LONGEST_MS, STEP_MS * window.times)
}
