import { existsSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { lockDirectory } from './database/directory-lock'
import { Engine } from './database/engine'
import { FileLog } from './database/file-log'
import { memoryLog, type CommitLog } from './database/log'
import type { Schema } from './database/schema'
import { BusyError, StartError } from './errors'
import { log } from './log'
import { functionEnvironment } from './functions/environment'
import { FunctionsHost } from './functions/host'
import { readTriggers, Timers } from './functions/timers'
import { createGateway, type Rooms } from './gateway/server'
import { StaticFiles } from './gateway/static-files'
import { Admin } from './protocol/admin'
import { databaseActions } from './protocol/database-actions'
import { Faults } from './protocol/faults'
import { functionActions } from './protocol/function-actions'
import { wechatActions } from './protocol/wechat-actions'
import { Outbox } from './wechat/outbox'

export interface CloudOptions {
  /** 0 takes a free port. */
  readonly port: number
  /** The folder of the data; without one nothing is kept. */
  readonly data?: string
  readonly schema?: Schema
  /** A folder a function, each with `index.js` and `config.json`. */
  readonly functions?: string
  /** The folder of a built web app. */
  readonly site?: string
  /** Added to the environment of every function. */
  readonly environment?: Readonly<Record<string, string>>
  readonly envName?: string
  /** Fires every timer so often instead of by its cron, in milliseconds. */
  readonly timerEveryMs?: number
  /** How long one invocation may take, in milliseconds. */
  readonly invocationLimitMs?: number
  /** How many instances of one function run at the same time. */
  readonly mostInstances?: number
  readonly transactionLimitMs?: number
  /** The disk refused a write: nothing can be acknowledged any more. */
  readonly onFailure?: (error: Error) => void
}

export interface Cloud {
  /** Where the app and its functions are. */
  readonly origin: string
  /** Where the SDK calls. */
  readonly url: string
  readonly engine: Engine
  /** Stops the timers, ends what runs and writes what is left. */
  close(): Promise<void>
}

const EXPIRY_EVERY_MS = 60_000

/** Starts everything and resolves when it can be called. @throws StartError */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const closing: (() => unknown)[] = []
  try {
    return await start(options, closing)
  } catch (error) {
    await closeAll(closing)
    throw error
  }
}

async function start(options: CloudOptions, closing: (() => unknown)[]): Promise<Cloud> {
  const { data, envName = 'local', schema } = options
  if (data) {
    mkdirSync(data, { recursive: true })
    closing.push(lockDirectory(data))
  }
  const engine = new Engine(await openLog(options), schema, options.transactionLimitMs)
  closing.push(() => engine.close())
  const outbox = new Outbox(data && join(data, 'outbox.ndjson'))
  closing.push(() => outbox.flush())

  let open: (rooms: Rooms) => void = () => undefined
  const server = createGateway(new Promise((resolve) => (open = resolve)))
  const origin = await listen(server, options.port)
  closing.push(() => shut(server))

  const functions = openFunctions(options, origin, envName)
  if (functions) closing.push(() => functions.close())
  const timers = functions && openTimers(options, functions)
  if (timers) closing.push(() => timers.stop())
  const expiry = setInterval(() => expire(engine), EXPIRY_EVERY_MS)
  closing.push(() => clearInterval(expiry))
  expire(engine)

  const faults = new Faults()
  open({
    admin: new Admin({
      ...faults.around(databaseActions(engine)),
      ...wechatActions(outbox),
      ...(functions ? functionActions(functions) : {}),
    }),
    faults,
    outbox,
    functions,
    timers,
    site: options.site === undefined ? undefined : new StaticFiles(options.site),
  })
  return { origin, url: `${origin}/admin`, engine, close: () => closeAll(closing) }
}

/** In the opposite order of opening. */
async function closeAll(closing: (() => unknown)[]): Promise<void> {
  for (let close = closing.pop(); close; close = closing.pop()) await close()
}

async function openLog({ data, onFailure }: CloudOptions): Promise<CommitLog> {
  if (!data) return memoryLog
  return FileLog.open(data, {
    warn: (sentence) => log('cloud', sentence),
    onFailure: (error) => {
      log('cloud', `The data in ${data} cannot be written: ${error.message}`)
      onFailure?.(error)
    },
  })
}

function openFunctions(
  { functions, environment = {}, invocationLimitMs, mostInstances }: CloudOptions,
  origin: string,
  envName: string,
): FunctionsHost | undefined {
  if (functions === undefined) return undefined
  if (!existsSync(functions)) throw new StartError(`There are no functions in ${functions}.`)
  return new FunctionsHost({
    directory: resolve(functions),
    environment: functionEnvironment(origin, envName, environment),
    host: new URL(origin).host,
    envName,
    limitMs: invocationLimitMs,
    mostInstances,
  })
}

function openTimers(options: CloudOptions, functions: FunctionsHost): Timers {
  const triggers = readTriggers(options.functions ?? '')
  return new Timers(
    triggers,
    (trigger, event) => functions.invoke(trigger.function, event, { source: 'wx_trigger' }),
    options.timerEveryMs,
  )
}

function expire(engine: Engine): void {
  engine.removeExpired(Date.now()).catch((error: unknown) => {
    log('cloud', `Expired documents cannot be removed: ${String(error)}`)
  })
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      fail(
        taken
          ? new BusyError(`Port ${port} is in use.`)
          : new StartError(`Port ${port}: ${error.message}`),
      )
    })
    server.listen(port, '127.0.0.1', () => done())
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function shut(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 1_000)
  await closed
  clearTimeout(patience)
}
