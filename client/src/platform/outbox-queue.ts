import { CallError, isUnreached } from './call-errors'

/** One piece of work that waits for the network. `id` is the client-made id inside `input`: sending twice is sending once. */
export interface Job {
  readonly id: string
  readonly domain: string
  readonly action: string
  readonly input: unknown
  readonly queuedAt: number
  readonly state: JobState
}

/**
 * `waiting`: will be sent. `refused`: a function said no while nobody looked; kept with the reason.
 * `delivered`: it arrived while nobody looked; the output is kept until the feature has taken it.
 */
export type JobState =
  | { readonly name: 'waiting' }
  | { readonly name: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly name: 'delivered'; readonly output: unknown }

export type Work = Pick<Job, 'id' | 'domain' | 'action' | 'input'>
/** What became of work given in: its answer, or it waits. A refusal is thrown as the CallError it is. */
export type Posted =
  { readonly state: 'sent'; readonly output: unknown } | { readonly state: 'queued' }

export interface OutboxQueue {
  readonly post: (work: Work) => Promise<Posted>
  /** Sends what waits, oldest first, each once; stops when the network does not carry. */
  readonly flush: () => Promise<void>
  /** Forgets a job that was delivered or refused and has been dealt with. */
  readonly dismiss: (id: string) => void
  /** Lets a refused job be sent again. */
  readonly retry: (id: string) => Promise<void>
}

export interface OutboxParts {
  readonly load: () => readonly Job[]
  readonly save: (jobs: readonly Job[]) => void
  readonly send: (job: Work) => Promise<unknown>
  readonly now: () => number
}

/** Not the work's fault: it stays in the queue and is tried again. */
const PASSING = ['INTERNAL.FAILED', 'STORE.BUSY', 'REQUEST.TOO_MANY', 'CLIENT.OUTDATED']

function isPassing(error: CallError): boolean {
  return isUnreached(error) || PASSING.includes(error.code)
}

/**
 * The offline queue. Work is written down before it is sent and struck out after it was answered;
 * because its id is made by the client, a send that broke off in between is the same record when it is sent again.
 */
export function createOutboxQueue({ load, save, send, now }: OutboxParts): OutboxQueue {
  let running: Promise<void> | undefined
  const failures = new Map<string, CallError>()

  const find = (id: string) => load().find((job) => job.id === id)
  const strike = (id: string) => save(load().filter((job) => job.id !== id))
  const mark = (id: string, state: JobState) =>
    save(load().map((job) => (job.id === id ? { ...job, state } : job)))

  /** False when the network does not carry and the rest must wait. */
  async function attempt(job: Job): Promise<boolean> {
    try {
      mark(job.id, { name: 'delivered', output: await send(job) })
      return true
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      failures.set(job.id, error)
      if (!isPassing(error)) {
        mark(job.id, { name: 'refused', code: error.code, sentence: error.sentence })
      }
      return !isUnreached(error)
    }
  }

  async function pass(): Promise<void> {
    const tried = new Set<string>()
    const next = () => load().find((job) => job.state.name === 'waiting' && !tried.has(job.id))
    try {
      for (let job = next(); job; job = next()) {
        tried.add(job.id)
        if (!(await attempt(job))) break
      }
    } finally {
      // In the same turn as the last look at the queue, so that no job falls between two passes.
      running = undefined
    }
  }

  function flush(): Promise<void> {
    running ??= Promise.resolve().then(pass)
    return running
  }

  function enqueue(work: Work): void {
    failures.delete(work.id)
    const job: Job = { ...work, queuedAt: now(), state: { name: 'waiting' } }
    save([...load().filter((kept) => kept.id !== work.id), job])
  }

  /** The answer goes to the caller, who is there to see it; only what nobody saw stays in the queue. */
  async function post(work: Work): Promise<Posted> {
    await running
    enqueue(work)
    await flush()
    const state = find(work.id)?.state
    if (state?.name === 'delivered') {
      strike(work.id)
      return { state: 'sent', output: state.output }
    }
    const failure = failures.get(work.id)
    if (failure && !isUnreached(failure)) {
      strike(work.id)
      throw failure
    }
    return { state: 'queued' }
  }

  return {
    post,
    flush,
    dismiss(id) {
      if (find(id)?.state.name !== 'waiting') strike(id)
    },
    async retry(id) {
      mark(id, { name: 'waiting' })
      await flush()
    },
  }
}
