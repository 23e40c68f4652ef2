import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { createKeyedStore, type StorageBackend, type StorageKey } from './keyed-store'
import { personaOpenid } from './persona'

export { defineKey, type StorageKey } from './keyed-store'

// Taro answers '' for a name that was never written.
const device: StorageBackend = {
  get: (name) => Taro.getStorageSync<unknown>(name) || undefined,
  set: (name, value) => Taro.setStorageSync(name, value),
  remove: (name) => Taro.removeStorageSync(name),
}

/** What this phone keeps, by typed and versioned key; locally each persona has a part of its own. */
export const storage = createKeyedStore(device, () => (LOCAL_TOOLS ? `${personaOpenid()}.` : ''))

/** A stored value that redraws the page when it changes, and how to write it. */
export function useStored<T>(key: StorageKey<T>): readonly [T, (value: T) => void] {
  const value = useSyncExternalStore(
    (listener) => storage.subscribe(key, listener),
    () => storage.read(key),
  )
  return [value, (next) => storage.write(key, next)]
}
