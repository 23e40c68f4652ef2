import { open, rename, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CommitLog, PresentState } from './log'
import { lineOf, readLog, textOf } from './log-records'
import type { Change } from './transaction'

export interface FileLogOptions {
  /** One sentence for the person who runs the program. */
  readonly warn: (sentence: string) => void
  /** The disk refused a write: nothing can be acknowledged any more. */
  readonly onFailure: (error: Error) => void
  /** Compacts when the log holds this many times the live documents. */
  readonly compactionFactor?: number
}

/** Fewer changes than this are not worth a compaction. */
const SMALL = 2_000
const CHANGES_A_LINE = 200

/** Commits in an append-only file; all that arrive while the disk is busy share the next write. */
export class FileLog implements CommitLog {
  private changes = 0
  private pending: string[] = []
  private nextFlush: Promise<void> | undefined
  /** Lines written while a compaction runs: they belong to the new file too. */
  private since: string[] | undefined
  private queue: Promise<void> = Promise.resolve()
  private failure: Error | undefined
  private state: PresentState | undefined

  private constructor(
    private handle: FileHandle,
    private readonly file: string,
    private readonly options: FileLogOptions,
  ) {}

  static async open(directory: string, options: FileLogOptions): Promise<FileLog> {
    const file = join(directory, 'database.log')
    return new FileLog(await open(file, 'a'), file, options)
  }

  *takeRecovered(): Generator<Change> {
    for (const change of readLog(this.file, this.options.warn)) {
      this.changes++
      yield change
    }
  }

  compactFrom(state: PresentState): void {
    this.state = state
    this.compactWhenDue()
  }

  append(changes: readonly Change[]): Promise<void> {
    if (this.failure) throw this.failure
    this.pending.push(...changes.map(textOf))
    this.nextFlush ??= this.exclusively(() => this.flush())
    return this.nextFlush
  }

  async close(): Promise<void> {
    this.state = undefined
    await this.exclusively(() => this.handle.close())
  }

  private async flush(): Promise<void> {
    const batch = this.pending
    this.pending = []
    this.nextFlush = undefined
    const line = lineOf(batch)
    await this.handle.appendFile(line)
    await this.handle.datasync()
    this.changes += batch.length
    this.since?.push(line)
    this.compactWhenDue()
  }

  private compactWhenDue(): void {
    if (!this.state || this.since) return
    const limit = SMALL + (this.options.compactionFactor ?? 3) * this.state.documents()
    if (this.changes <= limit) return
    this.since = []
    this.compact(this.state).catch((error: unknown) => this.fail(error as Error))
  }

  /**
   * Writes the present state beside the log, then what was committed meanwhile, and takes its place.
   * Changes are whole documents, so that one written twice does no harm.
   */
  private async compact(state: PresentState): Promise<void> {
    const fresh = await open(`${this.file}.next`, 'w')
    let count = 0
    let part: string[] = []
    for (const change of state.changes()) {
      part.push(textOf(change))
      count++
      if (part.length < CHANGES_A_LINE) continue
      await fresh.appendFile(lineOf(part))
      part = []
    }
    if (part.length > 0) await fresh.appendFile(lineOf(part))
    await this.exclusively(async () => {
      await fresh.appendFile((this.since ?? []).join(''))
      await fresh.datasync()
      await rename(`${this.file}.next`, this.file)
      await syncDirectory(dirname(this.file))
      await this.handle.close()
      this.handle = fresh
      this.changes = count
      this.since = undefined
    })
  }

  /** One disk operation after the other; the first failure is the last. */
  private exclusively(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work)
    this.queue = done.catch((error: unknown) => this.fail(error as Error))
    return done
  }

  private fail(error: Error): void {
    if (this.failure) return
    this.failure = error
    this.options.onFailure(error)
  }
}

/** A rename is durable once its folder is. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
