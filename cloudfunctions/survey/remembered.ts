import { MINUTE, type Instant } from '@shared/kit/time'
import { isPushback } from '../kit/pushback'

/** So long what was known serves on while the database pushes back. Feature 43. */
const SERVES_ON_MS = 10 * MINUTE

/**
 * A read that an instance need not repeat within `milliseconds`, nor make twice at the same time; what was not found, or
 * failed, is read again. While the database pushes back, what was known serves ten minutes more.
 */
export function remembered<R>(
  milliseconds: number,
  read: (key: string, at: Instant) => Promise<R | undefined>,
): (key: string, at: Instant) => Promise<R | undefined> {
  const kept = new Map<string, { readonly value: R; readonly until: Instant }>()
  const underWay = new Map<string, Promise<R | undefined>>()
  const readOnce = async (key: string, at: Instant): Promise<R | undefined> => {
    const value = await read(key, at)
    if (value === undefined) kept.delete(key)
    else kept.set(key, { value, until: at + milliseconds })
    return value
  }
  const readAgain = (key: string, at: Instant): Promise<R | undefined> => {
    const reading = underWay.get(key) ?? readOnce(key, at).finally(() => void underWay.delete(key))
    underWay.set(key, reading)
    return reading
  }
  return async (key, at) => {
    const known = kept.get(key)
    if (known && at < known.until) return known.value
    try {
      return await readAgain(key, at)
    } catch (failure) {
      if (known && at < known.until + SERVES_ON_MS && isPushback(failure)) return known.value
      throw failure
    }
  }
}
