import type { Actions, Contract, InputOf, OutputOf } from '@shared/kit/contract'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { callRaw, readOutput } from './call'
import { isOnline, onNetworkChange } from './network'
import { createOutboxQueue, type Job } from './outbox-queue'
import { defineKey, storage, useStored } from './storage'

/** While something waits on a network that claims to be there, try again this often, milliseconds. */
const RETRY_EVERY = 20_000

const JOBS = defineKey<readonly Job[]>('outbox', 1, [])

const queue = createOutboxQueue({
  load: () => storage.read(JOBS),
  save: (jobs) => storage.write(JOBS, jobs),
  send: ({ domain, action, input }) => callRaw(domain, action, input),
  now: () => Date.now(),
})

/** What became of a post: the function's answer, or it is kept on the phone and goes out by itself. */
export type Posted<Output> =
  { readonly state: 'sent'; readonly output: Output } | { readonly state: 'queued' }

/** Work of one action that is still in the outbox. */
export interface OutboxJob<Input, Output> {
  readonly id: string
  readonly input: Input
  readonly queuedAt: number
  readonly state:
    | { readonly name: 'waiting' }
    | { readonly name: 'refused'; readonly code: string; readonly sentence: string }
    | { readonly name: 'delivered'; readonly output: Output }
}

/**
 * Calls an action that must arrive, once, even when there is no network now.
 * `id` is the client-made id of the record, also inside `input`; posting it again replaces what waits.
 * Errors: CallError when a function answered with a refusal (nothing stays queued; the draft is the caller's).
 */
export async function post<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
  id: string,
  input: InputOf<A[K]>,
): Promise<Posted<OutputOf<A[K]>>> {
  const posted = await queue.post({ id, domain: contract.domain, action, input })
  if (posted.state === 'queued') return posted
  return { state: 'sent', output: readOutput(contract, action, posted.output) }
}

/** The outbox's jobs of one action, oldest first: what waits, what was refused and why, what arrived meanwhile. */
export function useOutbox<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
): readonly OutboxJob<InputOf<A[K]>, OutputOf<A[K]>>[] {
  const [jobs] = useStored(JOBS)
  return useMemo(
    () =>
      jobs
        .filter((job) => job.domain === contract.domain && job.action === action)
        .map(({ id, input, queuedAt, state }) => ({
          id,
          input: input as InputOf<A[K]>,
          queuedAt,
          state:
            state.name === 'delivered'
              ? { name: state.name, output: readOutput(contract, action, state.output) }
              : state,
        })),
    [jobs, contract, action],
  )
}

/** How many jobs of any action wait for the network. */
export function useWaitingCount(): number {
  const [jobs] = useStored(JOBS)
  return jobs.filter((job) => job.state.name === 'waiting').length
}

/** Forgets a delivered or refused job once its feature has dealt with it. */
export const dismissJob = (id: string): void => queue.dismiss(id)

/** Sends a refused job again. */
export const retryJob = (id: string): Promise<void> => queue.retry(id)

/** Sends what waits now, when the network comes back, when the app comes to the front, and while it stays unsent. */
export function startOutbox(): void {
  const flush = () => void queue.flush()
  onNetworkChange(() => isOnline() && flush())
  Taro.onAppShow(flush)
  setInterval(
    () => storage.read(JOBS).some((job) => job.state.name === 'waiting') && flush(),
    RETRY_EVERY,
  )
  flush()
}
