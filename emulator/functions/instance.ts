import { createInterface } from 'node:readline'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'

/** Who calls, as the environment variables of one invocation. */
export type Identity = Readonly<Record<string, string>>

export interface Job {
  readonly event: unknown
  readonly identity: Identity
  readonly context: Readonly<Record<string, unknown>>
}

export interface Answer {
  /** The function's reply as JSON text. */
  readonly json: string
  /** Calls to the database, and how many sequential waves they came in. */
  readonly calls: number
  readonly waves: number
}

/** The function threw, took too long or its instance died; the cause is for the log only. */
export class FunctionFailure extends Error {}

export interface InstanceOptions {
  readonly name: string
  /** The bundle: `<functions>/<name>/index.js`. */
  readonly file: string
  readonly environment: Readonly<Record<string, string>>
  /** Host and port of the cloud, to tell its calls from others. */
  readonly host: string
  readonly limitMs: number
}

type Message =
  { ok: true; json: string; calls: number; waves: number } | { ok: false; error: string }

/** One worker thread with its own environment and memory, as an instance in the cloud. */
export class Instance {
  /** False once the thread has ended, by itself or not. */
  alive = true
  /** True when its code is out of date: it ends with its present invocation. */
  retired = false
  private readonly worker: Worker
  private settle: ((outcome: Answer | FunctionFailure) => void) | undefined

  constructor(private readonly options: InstanceOptions) {
    this.worker = new Worker(join(__dirname, 'worker.mjs'), {
      workerData: { file: options.file, host: options.host },
      env: { ...options.environment },
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    forwardLines(this.worker.stdout, options.name)
    forwardLines(this.worker.stderr, options.name)
    this.worker.on('message', (message: Message) => {
      this.settle?.(message.ok ? message : new FunctionFailure(message.error))
    })
    this.worker.on('error', (error) => {
      this.settle?.(new FunctionFailure(error.stack ?? error.message))
    })
    this.worker.on('exit', (code) => {
      this.alive = false
      this.settle?.(new FunctionFailure(`The instance ended with code ${code}.`))
    })
  }

  /**
   * Runs one invocation. The caller sees to it that there is one at a time.
   * @throws FunctionFailure
   */
  async run(job: Job): Promise<Answer> {
    const outcome = await new Promise<Answer | FunctionFailure>((resolve) => {
      const timer = setTimeout(() => {
        resolve(new FunctionFailure(`No reply within ${this.options.limitMs} ms.`))
        void this.stop()
      }, this.options.limitMs)
      this.settle = (result) => {
        clearTimeout(timer)
        this.settle = undefined
        resolve(result)
      }
      this.worker.postMessage(job)
    })
    if (outcome instanceof FunctionFailure) throw outcome
    return outcome
  }

  async stop(): Promise<void> {
    this.alive = false
    await this.worker.terminate()
  }
}

function forwardLines(stream: Readable, name: string): void {
  createInterface({ input: stream }).on('line', (line) => console.error(`[${name}] ${line}`))
}
