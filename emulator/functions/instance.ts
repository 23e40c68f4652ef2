import { createInterface } from 'node:readline'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { log } from '../log'

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

/** It took longer than an invocation may. */
export class OutOfTime extends FunctionFailure {}

const LOADING_LIMIT_MS = 65_000

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
  private readonly ready: Promise<void>
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
    this.ready = new Promise((resolve) => {
      this.worker.on('message', (message: Message) => {
        if ('ready' in message) resolve()
        else this.settle?.(message.ok ? message : new FunctionFailure(message.error))
      })
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
      const limit = (milliseconds: number) =>
        setTimeout(() => {
          resolve(new OutOfTime(`No reply within ${milliseconds} ms.`))
          void this.stop()
        }, milliseconds)
      let timer = limit(LOADING_LIMIT_MS)
      this.settle = (result) => {
        clearTimeout(timer)
        this.settle = undefined
        resolve(result)
      }
      // As in the cloud, the time it takes to load the code is not the invocation's.
      void this.ready.then(() => {
        clearTimeout(timer)
        if (this.settle) timer = limit(this.options.limitMs)
      })
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
  createInterface({ input: stream }).on('line', (line) => log(name, line))
}
