import { localDate } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { readSettings } from '../kit/settings'
import { get, insertUnasked } from '../kit/store'
import { publicHalf, readKey, signAnchor } from './seal-anchor-rules'
import { ANCHORS, CHAIN_END, END } from './seal-records'

/** The public halves of the keys, the newest first. */
export function anchorKeys(): string[] {
  return readSettings().anchorKeys.map((setting) => publicHalf(readKey(setting)))
}

/**
 * Signs every day how far the books are, as soon as something is sealed on it. A day without anything new is signed, too:
 * it says that nothing was taken away. HRS-10.
 */
export const anchorBooks: Job = {
  name: 'anchor',
  async isDue() {
    if (readSettings().anchorKeys.length === 0) return false
    const [anchor, end] = await Promise.all([get(ANCHORS, localDate(now())), get(CHAIN_END, END)])
    return !anchor && end !== undefined
  },
  async runSlice() {
    const [setting] = readSettings().anchorKeys
    const end = await get(CHAIN_END, END)
    if (setting === undefined || !end) return false
    const at = now()
    const day = localDate(at)
    const { number: blocks, entries, hash } = end
    const anchor = signAnchor({ day, blocks, entries, hash, at }, readKey(setting))
    await insertUnasked(ANCHORS, { _id: day, ...anchor })
    return false
  },
}
