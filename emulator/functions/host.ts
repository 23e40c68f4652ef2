import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join, sep } from 'node:path'
import { CloudError } from '../errors'
import { log } from '../log'
import { identityOf, type Caller } from './identity'
import { FunctionFailure, Instance, type Answer, type Job } from './instance'

export interface HostOptions {
  /** A folder a function, each with `index.js`. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  /** Host and port of the cloud. */
  readonly host: string
  readonly envName: string
  readonly limitMs?: number
  /** Of one function, at the same time; four when left out. */
  readonly mostInstances?: number
}

const MOST_INSTANCES = 4
const LIMIT_MS = 20_000

interface Waiting {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (failure: Error) => void
}

interface Pool {
  readonly idle: Instance[]
  readonly busy: Set<Instance>
  readonly waiting: Waiting[]
}

/** Runs cloud functions: a pool of instances a function, grown on demand, a queue beyond. */
export class FunctionsHost {
  private readonly pools = new Map<string, Pool>()
  private readonly callers = new Map<string, Caller>()
  private readonly watcher: FSWatcher
  private closed = false

  constructor(private readonly options: HostOptions) {
    this.watcher = watch(options.directory, { recursive: true }, (_event, file) => {
      const [name, ...rest] = (file ?? '').split(sep)
      if (name && rest.join('/') === 'index.js') this.reload(name)
    })
    this.watcher.on('error', (error) => log('cloud', `New code is not noticed: ${error.message}`))
  }

  /**
   * @throws CloudError FUNCTION_NOT_FOUND, or FunctionFailure when it throws or takes too long.
   */
  async invoke(name: string, event: unknown, caller: Caller): Promise<Answer> {
    const file = this.fileOf(name)
    if (!file) throw new CloudError('FUNCTION_NOT_FOUND', `There is no function ${name}.`)
    const token = randomBytes(16).toString('hex')
    this.callers.set(token, caller)
    try {
      return await this.enqueue(name, file, this.jobOf(name, event, caller, token))
    } finally {
      this.callers.delete(token)
    }
  }

  /** Who called the function that now calls another one, by the session token of its invocation. */
  callerOf(token: unknown): Caller {
    const caller = typeof token === 'string' ? this.callers.get(token) : undefined
    return caller ? { ...caller, source: `${caller.source},scf` } : { source: 'scf' }
  }

  async close(): Promise<void> {
    this.closed = true
    this.watcher.close()
    const instances = [...this.pools.values()].flatMap(({ idle, busy }) => [...idle, ...busy])
    await Promise.all(instances.map((instance) => instance.stop()))
  }

  private fileOf(name: string): string | undefined {
    if (!/^[a-z0-9][\w-]*$/i.test(name)) return undefined
    const file = join(this.options.directory, name, 'index.js')
    return existsSync(file) ? file : undefined
  }

  private jobOf(name: string, event: unknown, caller: Caller, token: string): Job {
    const identity = identityOf(caller, this.options.envName, token)
    const context = {
      request_id: randomUUID(),
      function_name: name,
      function_version: '$LATEST',
      namespace: this.options.envName,
      memory_limit_in_mb: 256,
      time_limit_in_ms: this.limitMs,
      environment: JSON.stringify(identity),
    }
    return { event, identity, context }
  }

  private enqueue(name: string, file: string, job: Job): Promise<Answer> {
    const pool = this.pools.get(name) ?? { idle: [], busy: new Set<Instance>(), waiting: [] }
    this.pools.set(name, pool)
    return new Promise((resolve, reject) => {
      pool.waiting.push({ job, resolve, reject })
      this.serve(name, file, pool)
    })
  }

  private serve(name: string, file: string, pool: Pool): void {
    if (pool.waiting.length === 0) return
    const instance = this.idleInstance(pool) ?? this.newInstance(name, file, pool)
    const next = instance && pool.waiting.shift()
    if (!next) return
    pool.busy.add(instance)
    instance
      .run(next.job)
      .then(next.resolve, (failure: unknown) => {
        if (failure instanceof FunctionFailure) log(name, `failed: ${failure.message}`)
        next.reject(failure as Error)
      })
      .finally(() => {
        pool.busy.delete(instance)
        if (instance.retired) void instance.stop()
        else if (instance.alive) pool.idle.push(instance)
        if (!this.closed) this.serve(name, file, pool)
      })
  }

  private idleInstance(pool: Pool): Instance | undefined {
    for (let instance = pool.idle.pop(); instance; instance = pool.idle.pop()) {
      if (instance.alive) return instance
    }
    return undefined
  }

  private newInstance(name: string, file: string, pool: Pool): Instance | undefined {
    if (pool.busy.size >= (this.options.mostInstances ?? MOST_INSTANCES)) return undefined
    const { environment, host } = this.options
    return new Instance({ name, file, environment, host, limitMs: this.limitMs })
  }

  /** New code: the next invocation gets a new instance, a running one ends with the old. */
  private reload(name: string): void {
    const pool = this.pools.get(name)
    if (!pool) return
    for (const instance of pool.idle.splice(0)) void instance.stop()
    for (const instance of pool.busy) instance.retired = true
  }

  private get limitMs(): number {
    return this.options.limitMs ?? LIMIT_MS
  }
}
