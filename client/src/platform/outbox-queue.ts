import { CallError, isUnreached } from './call-errors'

/** One piece of work that waits for the network. `id` is the client-made id inside `input`: sending twice is sending once. */
export interface Job {
  readonly id: string
  readonly domain: string
  readonly action: string
  readonly input: unknown
  readonly queuedAt: number
  readonly state: JobState
  /**
   * What it is a piece of: the id of a job that goes out first, or of what has arrived already. Pieces let everything
   * else pass, and nobody waits for their answers: what arrived is struck out.
   */
  readonly of?: string
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
export type Piece = Work & { readonly of: string }
/** What became of work given in: its answer, or it waits. A refusal is thrown as the CallError it is. */
export type Posted =
  { readonly state: 'sent'; readonly output: unknown } | { readonly state: 'queued' }

export interface OutboxQueue {
  readonly post: (work: Work) => Promise<Posted>
  /** Writes pieces down, all at once, to be sent in their turn. */
  readonly leave: (pieces: readonly Piece[]) => Promise<void>
  /** Strikes out what is left of the pieces of something that was taken back. */
  readonly drop: (of: string) => void
  /** Sends what waits, oldest first, each once, pieces last; stops when the network does not carry. */
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
  /** Told of each piece that left the queue, arrived or dropped. */
  readonly onPieceGone?: (piece: Piece) => void
}

/** Not the work's fault: it stays in the queue and is tried again. */
const PASSING = ['INTERNAL.FAILED', 'STORE.BUSY', 'REQUEST.TOO_MANY', 'CLIENT.OUTDATED']

function isPassing(error: CallError): boolean {
  return isUnreached(error) || PASSING.includes(error.code)
}

function isPiece(job: Job): job is Job & Piece {
  return job.of !== undefined
}

/** Whether a piece may go out: it waits, and what it belongs to has arrived. */
export function isDue(piece: Job, jobs: readonly Job[]): boolean {
  const whole = jobs.find(({ id }) => id === piece.of)
  return piece.state.name === 'waiting' && (!whole || whole.state.name === 'delivered')
}

/**
 * The offline queue. Work is written down before it is sent and struck out after it was answered;
 * because its id is made by the client, a send that broke off in between is the same record when it is sent again.
 */
export function createOutboxQueue(parts: OutboxParts): OutboxQueue {
  const { load, save, send, now, onPieceGone } = parts
  let running: Promise<void> | undefined
  let trailing: Promise<void> | undefined
  const failures = new Map<string, CallError>()

  const find = (id: string) => load().find((job) => job.id === id)
  const mark = (id: string, state: JobState) =>
    save(load().map((job) => (job.id === id ? { ...job, state } : job)))
  const strike = (isGone: (job: Job) => boolean) => {
    const gone = load().filter(isGone)
    save(load().filter((job) => !isGone(job)))
    for (const job of gone) if (isPiece(job)) onPieceGone?.(job)
  }

  /** False when the network does not carry and the rest must wait. */
  async function attempt(job: Job): Promise<boolean> {
    try {
      const output = await send(job)
      if (isPiece(job)) strike(({ id }) => id === job.id)
      else mark(job.id, { name: 'delivered', output })
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
    const next = () =>
      load().find((job) => !isPiece(job) && job.state.name === 'waiting' && !tried.has(job.id))
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

  /** The pieces, one by one; whatever else is sent meanwhile goes first. */
  async function passPieces(): Promise<void> {
    const tried = new Set<string>()
    const next = () =>
      load().find((job) => isPiece(job) && isDue(job, load()) && !tried.has(job.id))
    try {
      for (let job = next(); job; job = next()) {
        if (running) {
          await running
          continue
        }
        tried.add(job.id)
        if (!(await attempt(job))) break
      }
    } finally {
      trailing = undefined
    }
  }

  function sendWhole(): Promise<void> {
    running ??= Promise.resolve().then(pass)
    return running
  }

  function sendPieces(): Promise<void> {
    trailing ??= Promise.resolve().then(passPieces)
    return trailing
  }

  const flush = () => sendWhole().then(sendPieces)

  function enqueue(works: readonly (Work | Piece)[]): void {
    const ids = new Set(works.map(({ id }) => id))
    ids.forEach((id) => failures.delete(id))
    const jobs = works.map((work): Job => ({
      ...work,
      queuedAt: now(),
      state: { name: 'waiting' },
    }))
    save([...load().filter((kept) => !ids.has(kept.id)), ...jobs])
  }

  /** The answer goes to the caller, who is there to see it; only what nobody saw stays in the queue. */
  async function post(work: Work): Promise<Posted> {
    await running
    enqueue([work])
    await sendWhole()
    void sendPieces()
    const state = find(work.id)?.state
    if (state?.name === 'delivered') {
      strike(({ id }) => id === work.id)
      return { state: 'sent', output: state.output }
    }
    const failure = failures.get(work.id)
    if (failure && !isUnreached(failure)) {
      strike(({ id }) => id === work.id)
      throw failure
    }
    return { state: 'queued' }
  }

  return {
    post,
    flush,
    async leave(pieces) {
      enqueue(pieces)
      await flush()
    },
    drop: (of) => strike((job) => job.of === of),
    dismiss: (gone) => strike(({ id, state }) => id === gone && state.name !== 'waiting'),
    async retry(id) {
      mark(id, { name: 'waiting' })
      await flush()
    },
  }
}
