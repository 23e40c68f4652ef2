import type { Instant } from '@shared/kit/time'
import { useCallback, useState } from 'react'
import { defineKey, storage } from './storage'
import { useEvery } from './use-every'

/** How far the server's clock stands from this phone's, as last heard. In ms; it goes on without a network. */
const OFFSET = defineKey<number>('clock.offset', 1, 0)

/** Less than this is the way of an answer, not a difference of clocks. In ms. */
const NOISE = 2000

/** Keeps what the server said the time is. */
export function hearServerTime(now: Instant): void {
  const offset = now - Date.now()
  if (Math.abs(offset - storage.read(OFFSET)) > NOISE) storage.write(OFFSET, offset)
}

/** The server's time, whatever this phone's own clock says. */
export function serverNow(): Instant {
  return Date.now() + storage.read(OFFSET)
}

/** The server's time, told again every `milliseconds` while the page is in front. */
export function useServerNow(milliseconds: number): Instant {
  const [now, setNow] = useState(serverNow)
  const tell = useCallback(() => setNow(serverNow()), [])
  useEvery(milliseconds, tell)
  return now
}
