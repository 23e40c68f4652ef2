import { useEffect } from 'react'
import { isUnreached } from './call'
import { storage, useStored, type StorageKey } from './storage'
import type { Asked } from './use-call'

/** What answers said last, by what was asked; with the time of each, in epoch milliseconds. */
export type Sights<Output> = Readonly<
  Record<string, { readonly at: number; readonly output: Output }>
>

export interface Seen<Output> {
  /** What was asked; with no network what was seen last stands in for it. */
  readonly asked: Asked<Output>
  /** When that was seen; undefined while what is shown is fresh. */
  readonly seenAt: number | undefined
}

/** With one sight more; of too many the oldest go. */
export function withSight<Output>(
  sights: Sights<Output>,
  of: string,
  sight: Sights<Output>[string],
  most: number,
): Sights<Output> {
  const newestFirst = Object.entries({ ...sights, [of]: sight }).sort(
    ([, one], [, other]) => other.at - one.at,
  )
  return Object.fromEntries(newestFirst.slice(0, most))
}

/** Keeps the last `most` answers on this phone under `key`, so that a page can be read without a network; `of`: the question. */
export function useSeen<Output>(
  key: StorageKey<Sights<Output>>,
  of: string,
  asked: Asked<Output>,
  most = 1,
): Seen<Output> {
  const [sights] = useStored(key)
  const fresh = asked.state === 'ready' && !asked.error ? asked.output : undefined
  useEffect(() => {
    if (fresh === undefined) return
    const sight = { at: Date.now(), output: fresh }
    storage.write(key, withSight(storage.read(key), of, sight, most))
  }, [key, of, fresh, most])

  const error = asked.state === 'loading' ? undefined : asked.error
  const known = isUnreached(error) ? sights[of] : undefined
  if (asked.state !== 'failed' || !known) return { asked, seenAt: known?.at }
  const { reload } = asked
  return { asked: { state: 'ready', output: known.output, error, reload }, seenAt: known.at }
}
