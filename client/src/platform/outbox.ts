import type { Actions, Contract, InputOf, OutputOf } from '@shared/kit/contract'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { callRaw, readOutput } from './call'
import { isOnline, onNetworkChange } from './network'
import { createOutboxQueue, isDue, type Job, type Piece } from './outbox-queue'
import { defineKey, storage, useStored } from './storage'

export type { Piece } from './outbox-queue'

/** While something waits on a network that claims to be there, try again this often, milliseconds. */
const RETRY_EVERY = 20_000

const JOBS = defineKey<readonly Job[]>('outbox', 1, [])

/** What a piece in the queue only names, and what becomes of it. */
interface Courier {
  /** The input to send; undefined when what it names is gone, and there is nothing to send. */
  readonly inputOf: (named: never) => unknown
  /** A piece left the queue: arrived, or dropped. */
  readonly onGone: () => void
}
const couriers = new Map<string, Courier>()

const queue = createOutboxQueue({
  load: () => storage.read(JOBS),
  save: (jobs) => storage.write(JOBS, jobs),
  async send({ domain, action, input }) {
    const courier = couriers.get(`${domain}.${action}`)
    if (!courier) return callRaw(domain, action, input)
    const whole = courier.inputOf(input as never)
    return whole === undefined ? undefined : callRaw(domain, action, whole)
  },
  now: () => Date.now(),
  chance: Math.random,
  onLater: (milliseconds) => void setTimeout(() => void queue.flush(), milliseconds),
  onPieceGone: ({ domain, action }) => couriers.get(`${domain}.${action}`)?.onGone(),
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
  /** It waits because the service had too much to do, not for want of a network. */
  readonly isBusy: boolean
}

/**
 * Calls an action that must arrive, once, even when there is no network now.
 * `id` is the client-made id of the record, also inside `input`; posting it again replaces what waits.
 * `pieces` are written down in the same go and follow it, see `sendPiecesOf`; send them with `flushOutbox` once the answer
 * is taken. With `patient` it also waits out a service that has too much to do, and comes back when that says, at a chance of
 * its own. Errors: CallError when a function answered with a refusal (nothing stays queued; the draft is the caller's).
 */
export async function post<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
  id: string,
  input: InputOf<A[K]>,
  { pieces = [], patient = false }: { pieces?: readonly Piece[]; patient?: boolean } = {},
): Promise<Posted<OutputOf<A[K]>>> {
  const work = { id, domain: contract.domain, action, input, patient }
  const posted = await queue.post(work, pieces)
  if (posted.state === 'queued') return posted
  return { state: 'sent', output: readOutput(contract, action, posted.output) }
}

function readJobs<A extends Actions, K extends keyof A & string>(
  jobs: readonly Job[],
  contract: Contract<A>,
  action: K,
): OutboxJob<InputOf<A[K]>, OutputOf<A[K]>>[] {
  return jobs
    .filter((job) => job.domain === contract.domain && job.action === action)
    .map(({ id, input, queuedAt, state, later }) => ({
      id,
      isBusy: later !== undefined,
      input: input as InputOf<A[K]>,
      queuedAt,
      state:
        state.name === 'delivered'
          ? { name: state.name, output: readOutput(contract, action, state.output) }
          : state,
    }))
}

/** What `useOutbox` shows, once. */
export function outboxJobs<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
): readonly OutboxJob<InputOf<A[K]>, OutputOf<A[K]>>[] {
  return readJobs(storage.read(JOBS), contract, action)
}

/** The outbox's jobs of one action, oldest first: what waits, what was refused and why, what arrived meanwhile. */
export function useOutbox<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
): readonly OutboxJob<InputOf<A[K]>, OutputOf<A[K]>>[] {
  const [jobs] = useStored(JOBS)
  return useMemo(() => readJobs(jobs, contract, action), [jobs, contract, action])
}

/**
 * What is too large to lie in the queue travels as pieces that only name it: `N` is what a piece says, and the courier
 * finds the input when its turn comes. Called once when the app starts, before `startOutbox`.
 */
export function sendPiecesOf<A extends Actions, K extends keyof A & string, N>(
  contract: Contract<A>,
  action: K,
  courier: {
    readonly inputOf: (named: N) => InputOf<A[K]> | undefined
    readonly onGone: () => void
  },
): void {
  couriers.set(`${contract.domain}.${action}`, courier)
}

/** A piece of what `of` names, as the queue keeps it. */
export interface LeftPiece<N> {
  readonly id: string
  readonly of: string
  readonly named: N
  readonly refused: { readonly code: string; readonly sentence: string } | undefined
}

/** A piece of what `of` names. `id` is its own; sent twice it is the same piece. */
export function pieceOf<A extends Actions>(
  contract: Contract<A>,
  action: keyof A & string,
  piece: { readonly id: string; readonly of: string; readonly named: unknown },
): Piece {
  const { id, of, named } = piece
  return { id, of, domain: contract.domain, action, input: named }
}

/** Leaves pieces to be sent in their turn, each exactly once, also when the app is closed in between. */
export const leavePieces = (pieces: readonly Piece[]): Promise<void> => queue.leave(pieces)

function piecesIn<N>(jobs: readonly Job[], domain: string, action: string): LeftPiece<N>[] {
  return jobs.flatMap(({ id, of, input, state, ...job }) =>
    of === undefined || job.domain !== domain || job.action !== action
      ? []
      : [{ id, of, named: input as N, refused: state.name === 'refused' ? state : undefined }],
  )
}

/** The pieces of an action that have not arrived. */
export function leftPieces<N>(
  contract: Contract<Actions>,
  action: string,
): readonly LeftPiece<N>[] {
  return piecesIn(storage.read(JOBS), contract.domain, action)
}

/** `leftPieces` that redraws the page. */
export function useLeftPieces<N>(
  contract: Contract<Actions>,
  action: string,
): readonly LeftPiece<N>[] {
  const [jobs] = useStored(JOBS)
  return useMemo(() => piecesIn(jobs, contract.domain, action), [jobs, contract, action])
}

/** Strikes out pieces that nobody wants any more, by their ids. */
export const dropPieces = (ids: readonly string[]): void => queue.drop(ids)

/** How many things of any action wait for the network; pieces of one thing are one, and go with it. */
export function useWaitingCount(): number {
  const [jobs] = useStored(JOBS)
  const waiting = jobs.filter((job) =>
    job.of === undefined ? job.state.name === 'waiting' : isDue(job, jobs),
  )
  return new Set(waiting.map(({ id, of }) => of ?? id)).size
}

/** Sends what waits now. */
export const flushOutbox = (): Promise<void> => queue.flush()

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
