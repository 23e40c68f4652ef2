import type { RateLimit } from '@shared/kit/access'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { now } from './clock'
import { keyedHash } from './crypto'
import { isPushback } from './pushback'
import { below, collection, insertUnasked, plus, updateUnasked } from './store'

/** Calls in one window; `_id` is a keyed hash, so that a record names nobody. Removed by its TTL. */
interface RateRecord {
  readonly _id: string
  readonly calls: number
  readonly expiresAt: Date
}
const RATE_LIMITS = collection<RateRecord>('rate_limits')

/** The first calls that one instance sees in a window cost no look-up: the usual case. */
const FREE_CALLS = 3
const MOST_WINDOWS = 10_000

/** Calls this instance has seen, by window. */
const seen = new Map<string, number>()

/**
 * Refuses with REQUEST.TOO_MANY when a limit is used up. `subjects` gives the value counted for each limit.
 * With several instances up to three calls each go uncounted: the limits are a brake, not an account.
 */
export async function checkRates(
  action: string,
  limits: readonly (RateLimit & { readonly subject: string })[],
): Promise<void> {
  const at = now()
  await Promise.all(limits.map((limit) => checkRate(action, limit, at)))
}

async function checkRate(
  action: string,
  { per, subject, max, windowSeconds }: RateLimit & { readonly subject: string },
  at: Instant,
): Promise<void> {
  const window = Math.floor(at / (windowSeconds * 1000))
  const key = keyedHash('rate', action, per, subject, String(window))
  const calls = (seen.get(key) ?? 0) + 1
  if (seen.size >= MOST_WINDOWS) seen.clear()
  seen.set(key, calls)
  if (calls > max) throw new CodedError(kitErrors.TOO_MANY)
  if (calls <= FREE_CALLS) return
  const expiresAt = new Date((window + 1) * windowSeconds * 1000)
  if (!(await countCall(key, max, expiresAt).catch(admitOnPushback))) {
    throw new CodedError(kitErrors.TOO_MANY)
  }
}

/** While the database cannot count, what this instance has seen is the limit: nobody is refused for its sake. Feature 43. */
function admitOnPushback(error: unknown): true {
  if (isPushback(error)) return true
  throw error
}

/** Counts one call in the database; false when the window is full. */
async function countCall(key: string, max: number, expiresAt: Date): Promise<boolean> {
  const room = { _id: key, calls: below(max) }
  const one = { calls: plus(1) }
  if ((await updateUnasked(RATE_LIMITS, room, one)) === 1) return true
  if (await insertUnasked(RATE_LIMITS, { _id: key, calls: FREE_CALLS + 1, expiresAt })) return true
  return (await updateUnasked(RATE_LIMITS, room, one)) === 1
}
