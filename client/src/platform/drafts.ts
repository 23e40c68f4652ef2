import Taro, { useDidHide } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { createDraftShelf, type Drafts } from './draft-shelf'
import { defineKey, storage } from './storage'

const DRAFTS = defineKey<Drafts>('drafts', 1, {})

const shelf = createDraftShelf({
  load: () => storage.read(DRAFTS),
  keep: (drafts) => storage.write(DRAFTS, drafts),
  now: () => Date.now(),
})

/** A form being filled in. */
export interface Draft<T> {
  readonly value: T
  /** When it was last written, epoch milliseconds; undefined while nothing was. */
  readonly savedAt: number | undefined
  /** Changes some fields: on the page at once, on the phone 800 ms after the last change. */
  readonly update: (change: Partial<T>) => void
  /** Puts it on the phone now: call it at each step. */
  readonly save: () => void
  /** Forgets it: call it when it was sent or queued. */
  readonly discard: () => void
}

/**
 * The draft of this name, shared by all pages of the form, kept 30 days on this phone only.
 * Raise the number in the name (`report.1`) when the shape of `T` changes. `initial` must be a constant.
 */
export function useDraft<T extends object>(name: string, initial: T): Draft<T> {
  const kept = useSyncExternalStore(shelf.subscribe, () => shelf.read(name))
  // Written by `update` below under the same name, so it has the same shape.
  const value = (kept?.value as T | undefined) ?? initial

  useDidHide(shelf.save)
  useEffect(() => shelf.save, [])

  return {
    value,
    savedAt: kept?.savedAt,
    update(change) {
      const latest = (shelf.read(name)?.value as T | undefined) ?? initial
      shelf.update(name, { ...latest, ...change })
    },
    save: shelf.save,
    discard: () => shelf.discard(name),
  }
}

/** What `useDraft` of this name shows, once; undefined while nothing was written. */
export function readDraft<T extends object>(name: string): T | undefined {
  return shelf.read(name)?.value as T | undefined
}

/** How many drafts this phone keeps, and how to clear them all. */
export function useDrafts(): { readonly count: number; readonly discardAll: () => void } {
  return { count: useSyncExternalStore(shelf.subscribe, shelf.count), discardAll: shelf.discardAll }
}

/** Saves drafts when the app is put away; called once when the app starts. */
export function startDrafts(): void {
  Taro.onAppHide(shelf.save)
}
