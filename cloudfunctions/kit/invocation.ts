import { AsyncLocalStorage } from 'node:async_hooks'

/** What holds for the length of one call. */
interface Invocation {
  readonly requestId: string
  /** Settles when the rate limits have let the call in; rejects when they refuse it. */
  readonly admission: Promise<void>
}

const current = new AsyncLocalStorage<Invocation>()

/** Runs an act as one invocation. */
export function invoke<T>(invocation: Invocation, act: () => Promise<T>): Promise<T> {
  return current.run(invocation, act)
}

/**
 * Waits until the call is admitted. The store asks before every write, so that the limits are looked up
 * beside the act's first reads, at no wave of their own, and a refused call still writes nothing.
 */
export async function admitted(): Promise<void> {
  await current.getStore()?.admission
}
