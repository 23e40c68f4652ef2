import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import { startCloud, type Cloud, type CloudOptions } from './cloud'
import { readSchema } from './database/schema'
import { BusyError, StartError } from './errors'
import { readEnvironment } from './functions/environment'

function readArguments(): CloudOptions {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7700' },
      data: { type: 'string' },
      memory: { type: 'boolean', default: false },
      schema: { type: 'string' },
      functions: { type: 'string' },
      site: { type: 'string' },
      env: { type: 'string' },
      'env-name': { type: 'string', default: 'local' },
      'timer-every': { type: 'string' },
      instances: { type: 'string' },
    },
  })
  if (values.memory === (values.data !== undefined)) {
    throw new StartError('Say where the data is with --data DIR, or --memory to keep nothing.')
  }
  const { instances, 'timer-every': timerEvery } = values
  return {
    port: wholeNumber('--port', values.port),
    data: values.data,
    schema: values.schema === undefined ? undefined : readSchema(values.schema),
    functions: values.functions,
    site: values.site,
    environment: values.env === undefined ? undefined : readEnvironment(values.env),
    envName: values['env-name'],
    timerEveryMs: timerEvery === undefined ? undefined : wholeNumber('--timer-every', timerEvery),
    mostInstances: instances === undefined ? undefined : wholeNumber('--instances', instances),
    onFailure: () => process.exit(1),
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new StartError(`${name} needs a whole number, not "${text}".`)
  return Number(text)
}

const PATIENCE_MS = 3_000
const LOOK_EVERY_MS = 200

/** Starts as soon as port and folder are free: the cloud before this one may still be letting go of them. */
async function startWhenFree(options: CloudOptions): Promise<Cloud> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(LOOK_EVERY_MS)) {
    try {
      return await startCloud(options)
    } catch (error) {
      if (!(error instanceof BusyError) || Date.now() > end) throw error
    }
  }
}

/** Under npm this process must not outlive it: npm can be ended without a word to what it started. */
function stopWithNpm(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, LOOK_EVERY_MS)
  watch.unref()
}

async function main(): Promise<void> {
  // The functions of the cloud live in this zone; worker threads share it with the process.
  process.env.TZ = 'Asia/Shanghai'
  const cloud = await startWhenFree(readArguments())
  const stop = () => {
    cloud.close().then(
      () => process.exit(0),
      (error: unknown) => giveUp(error),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  stopWithNpm(stop)
  process.stdout.write(`${JSON.stringify({ url: cloud.url, origin: cloud.origin })}\n`)
}

function giveUp(error: unknown): void {
  const expected =
    error instanceof StartError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  const { message, stack = message } = error as Error
  process.stderr.write(`${expected ? message : stack}\n`)
  process.exit(1)
}

main().catch(giveUp)
