/** Where values are put: WeChat's storage, the browser's, or a map in a test. `get` gives undefined when there is none. */
export interface StorageBackend {
  readonly get: (name: string) => unknown
  readonly set: (name: string, value: unknown) => void
  readonly remove: (name: string) => void
}

/** A named value with the shape `T`; a value written by another version is not read. */
export interface StorageKey<T> {
  readonly name: string
  readonly version: number
  readonly initial: T
}

export interface KeyedStore {
  readonly read: <T>(key: StorageKey<T>) => T
  readonly write: <T>(key: StorageKey<T>, value: T) => void
  readonly remove: (key: StorageKey<unknown>) => void
  /** Calls back after each write or removal of this key; returns how to stop. */
  readonly subscribe: (key: StorageKey<unknown>, listener: () => void) => () => void
}

/** Names a stored value. Raise `version` when its shape changes: older values then count as absent. */
export function defineKey<T>(name: string, version: number, initial: T): StorageKey<T> {
  return { name, version, initial }
}

interface Kept {
  readonly version: number
  readonly value: unknown
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'version' in value && 'value' in value
}

/**
 * A typed store over a backend. `namespace` says whose values they are and is asked at each use,
 * so that two people on one device (local personas) never see each other's.
 * A value is read once from the backend and then kept, so that the same object comes back until it is written.
 */
export function createKeyedStore(backend: StorageBackend, namespace: () => string): KeyedStore {
  const cache = new Map<string, unknown>()
  const listeners = new Map<string, Set<() => void>>()
  const fullName = (key: StorageKey<unknown>) => `${namespace()}${key.name}`
  const tell = (key: StorageKey<unknown>) => listeners.get(key.name)?.forEach((listen) => listen())

  return {
    read<T>(key: StorageKey<T>): T {
      const name = fullName(key)
      if (!cache.has(name)) {
        const kept = backend.get(name)
        cache.set(name, isKept(kept) && kept.version === key.version ? kept.value : key.initial)
      }
      return cache.get(name) as T
    },
    write(key, value) {
      backend.set(fullName(key), { version: key.version, value })
      cache.set(fullName(key), value)
      tell(key)
    },
    remove(key) {
      backend.remove(fullName(key))
      cache.set(fullName(key), key.initial)
      tell(key)
    },
    subscribe(key, listener) {
      const known = listeners.get(key.name) ?? new Set()
      listeners.set(key.name, known.add(listener))
      return () => known.delete(listener)
    },
  }
}
