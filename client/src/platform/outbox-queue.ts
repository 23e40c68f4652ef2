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
  /** Waits out a service that has too much to do, too; else who gave it in is told, and nothing is kept. */
  readonly patient?: boolean
  /** The service said when to come again: how often, and the time before which it is not tried. */
  readonly later?: { readonly times: number; readonly notBefore: number }
}

/**
 * `waiting`: will be sent. `refused`: a function said no while nobody looked; kept with the reason.
 * `delivered`: it arrived while nobody looked; the output is kept until the feature has taken it.
 */
export type JobState =
  | { readonly name: 'waiting' }
  | { readonly name: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly name: 'delivered'; readonly output: unknown }

export type Work = Pick<Job, 'id' | 'domain' | 'action' | 'input' | 'patient'>
export type Piece = Work & { readonly of: string }
/** What became of work given in: its answer, or it waits. A refusal is thrown as the CallError it is. */
export type Posted =
  { readonly state: 'sent'; readonly output: unknown } | { readonly state: 'queued' }

export interface OutboxQueue {
  /** Sends work and answers; its pieces are written down with it, in one go, and sent by the next `flush`. */
  readonly post: (work: Work, pieces?: readonly Piece[]) => Promise<Posted>
  /** Writes pieces down, all at once, to be sent in their turn. */
  readonly leave: (pieces: readonly Piece[]) => Promise<void>
  /** Strikes out pieces, by their ids: what they belong to was taken back, or nobody wants them any more. */
  readonly drop: (ids: readonly string[]) => void
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
  /** From 0 to 1, so that phones which were turned away together do not come back together. */
  readonly chance: () => number
  /** Told when something may be tried again, so many milliseconds from now. */
  readonly onLater?: (milliseconds: number) => void
  /** Told of each piece that left the queue, arrived or dropped. */
  readonly onPieceGone?: (piece: Piece) => void
}

/** Not the work's fault: it stays in the queue and is tried again. */
const PASSING = ['INTERNAL.FAILED', 'STORE.BUSY', 'REQUEST.TOO_MANY', 'CLIENT.OUTDATED']

/** At most so much is added to the time that the service asked for. */
const LONGEST_MORE = 300_000

/** Full jitter on top of what was asked for, over a span that doubles with every time. */
function waitFor(asked: number, times: number, chance: number): number {
  return Math.round(asked + chance * Math.min(LONGEST_MORE, asked * 2 ** times))
}

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

/** What is written down on the phone, changed one look at a time. */
function createJobList({ load, save, now, chance, onLater, onPieceGone }: OutboxParts) {
  return {
    load,
    find: (id: string) => load().find((job) => job.id === id),
    mark: (id: string, state: JobState) =>
      save(load().map((job) => (job.id === id ? { ...job, state } : job))),
    isTime: ({ later }: Job) => later === undefined || later.notBefore <= now(),
    postpone({ id, later }: Job, asked: number) {
      const times = later?.times ?? 0
      const wait = waitFor(asked, times, chance())
      const next = { times: times + 1, notBefore: now() + wait }
      save(load().map((job) => (job.id === id ? { ...job, later: next } : job)))
      onLater?.(wait)
    },
    strike(isGone: (job: Job) => boolean) {
      const gone = load().filter(isGone)
      save(load().filter((job) => !isGone(job)))
      for (const job of gone) if (isPiece(job)) onPieceGone?.(job)
    },
    enqueue(works: readonly (Work | Piece)[]) {
      const ids = works.map(({ id }) => id)
      const jobs = works.map((work): Job => ({
        ...work,
        queuedAt: now(),
        state: { name: 'waiting' },
      }))
      save([...load().filter(({ id }) => !ids.includes(id)), ...jobs])
    },
  }
}
type JobList = ReturnType<typeof createJobList>

/** Goes through what waits: one pass for whole jobs, and behind it one for pieces. */
function createPasses(list: JobList, send: OutboxParts['send']) {
  let running: Promise<void> | undefined
  let trailing: Promise<void> | undefined
  /** What the last try of a job met. */
  const failures = new Map<string, CallError>()

  /** False when the network does not carry and the rest must wait. */
  async function attempt(job: Job): Promise<boolean> {
    try {
      const output = await send(job)
      if (isPiece(job)) list.strike(({ id }) => id === job.id)
      else list.mark(job.id, { name: 'delivered', output })
      return true
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      failures.set(job.id, error)
      if (error.retryAfterMs !== undefined) list.postpone(job, error.retryAfterMs)
      if (!isPassing(error)) {
        list.mark(job.id, { name: 'refused', code: error.code, sentence: error.sentence })
      }
      return !isUnreached(error)
    }
  }

  async function passWhole(): Promise<void> {
    const tried = new Set<string>()
    const isNext = (job: Job) => !isPiece(job) && job.state.name === 'waiting' && list.isTime(job)
    const next = () => list.load().find((job) => isNext(job) && !tried.has(job.id))
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

  /** One by one; whatever else is sent meanwhile goes first. */
  async function passPieces(): Promise<void> {
    const tried = new Set<string>()
    const next = () =>
      list
        .load()
        .find(
          (job, _, jobs) =>
            isPiece(job) && isDue(job, jobs) && list.isTime(job) && !tried.has(job.id),
        )
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

  return {
    failures,
    /** The pass that runs now, if any. */
    underway: () => running,
    whole: () => (running ??= Promise.resolve().then(passWhole)),
    pieces: () => (trailing ??= Promise.resolve().then(passPieces)),
  }
}

/**
 * The offline queue. Work is written down before it is sent and struck out after it was answered;
 * because its id is made by the client, a send that broke off in between is the same record when it is sent again.
 */
export function createOutboxQueue(parts: OutboxParts): OutboxQueue {
  const list = createJobList(parts)
  const passes = createPasses(list, parts.send)
  const flush = () => passes.whole().then(passes.pieces)

  /** The answer goes to the caller, who is there to see it; only what nobody saw stays in the queue. */
  async function post(work: Work, pieces: readonly Piece[] = []): Promise<Posted> {
    await passes.underway()
    passes.failures.delete(work.id)
    list.enqueue([work, ...pieces])
    await passes.whole()
    const state = list.find(work.id)?.state
    if (state?.name === 'delivered') {
      list.strike(({ id }) => id === work.id)
      return { state: 'sent', output: state.output }
    }
    const failure = passes.failures.get(work.id)
    const isKept = work.patient === true && failure?.retryAfterMs !== undefined
    if (failure && !isUnreached(failure) && !isKept) {
      list.strike(({ id, of }) => id === work.id || of === work.id)
      throw failure
    }
    return { state: 'queued' }
  }

  return {
    post,
    flush,
    async leave(pieces) {
      list.enqueue(pieces)
      await flush()
    },
    drop: (ids) => list.strike((job) => isPiece(job) && ids.includes(job.id)),
    dismiss: (gone) => list.strike(({ id, state }) => id === gone && state.name !== 'waiting'),
    async retry(id) {
      list.mark(id, { name: 'waiting' })
      await flush()
    },
  }
}
