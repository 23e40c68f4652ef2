import type { Instant } from '@shared/kit/time'

/** A read that an instance need not repeat within `milliseconds`; what was not found, or failed, is read again. */
export function remembered<R>(
  milliseconds: number,
  read: (key: string, at: Instant) => Promise<R | undefined>,
): (key: string, at: Instant) => Promise<R | undefined> {
  const kept = new Map<string, { readonly value: R; readonly until: Instant }>()
  return async (key, at) => {
    const known = kept.get(key)
    if (known && at < known.until) return known.value
    const value = await read(key, at)
    if (value === undefined) kept.delete(key)
    else kept.set(key, { value, until: at + milliseconds })
    return value
  }
}
