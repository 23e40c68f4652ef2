/** Starts the local CloudBase by its command line, with the built functions, for tests, benchmarks and journeys. */
import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Reply } from '@shared/kit/errors'

const root = resolve(__dirname, '../..')

export interface LocalCloudOptions {
  /** Keeps its data here; in memory when left out. */
  readonly data?: string
  /** Serves the built web app from here. */
  readonly site?: string
  /** The built functions, with their schema; ours when left out. */
  readonly functions?: string
  /** Fires the timers so often, in milliseconds; by their cron when left out. */
  readonly timerEvery?: number
  /** How many instances of a function run at the same time; four when left out. */
  readonly instances?: number
  /** The settings of an earlier start, so that its hashes and secrets are the same. */
  readonly settings?: LocalSettings
  /** Further variables of the functions' environment: those that may be missing. */
  readonly environment?: Readonly<Record<string, string>>
}

export type LocalSettings = Readonly<
  Record<'FIELD_KEYS' | 'FIELD_KEY_ID' | 'HASH_KEY' | 'ANCHOR_KEY' | 'CREDENTIAL_KEY', string>
>

/** How a call went: the function's reply, and how many waves of database calls it made. */
export interface Called<T> {
  readonly status: number
  readonly reply: Reply<T>
  readonly waves: number
  readonly calls: number
}

export interface Faults {
  readonly throttle?: number
  readonly conflicts?: number
  readonly latencyMs?: number
}

export interface LocalCloud {
  readonly origin: string
  /** The database's own address, for the SDK. */
  readonly adminUrl: string
  readonly settings: LocalSettings
  readonly process: ChildProcess
  /** Everything the cloud and its functions have logged so far. */
  logs(): string
  /** Calls an act as somebody (an openid), or as nobody. */
  call<T = unknown>(
    domain: string,
    action: string,
    input?: object,
    openId?: string,
  ): Promise<Called<T>>
  /**
   * From now on so large a share (0 to 1) of database calls is refused as too many, of commits lost, and every call is
   * late by up to so many milliseconds; `{}` ends it.
   */
  faults(plan: Faults): Promise<void>
  /** Fires a function's timer and waits until it is done. */
  fireTimer(domain: string): Promise<void>
  stop(): Promise<void>
}

/** New random keys, as a fresh environment has them. */
export function makeSettings(): LocalSettings {
  return {
    FIELD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    FIELD_KEY_ID: 'k1',
    HASH_KEY: randomBytes(32).toString('base64'),
    ANCHOR_KEY: makeAnchorKey(),
    CREDENTIAL_KEY: makeCredentialKey(),
  }
}

function makeAnchorKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
}

function makeCredentialKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
}

/** Where a local cloud shows what a function opens over HTTP; `{{origin}}` is filled in by the cloud. */
export const CREDENTIAL_ADDRESS = '{{origin}}/open/badge/'

/** Starts one and waits until it answers. Throws with its log when it does not come up. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const settings = options.settings ?? makeSettings()
  const environment = join(mkdtempSync(join(tmpdir(), 'local-cloud-')), 'env.json')
  const variables = { CREDENTIAL_ADDRESS, ...settings, ...options.environment }
  writeFileSync(environment, JSON.stringify(variables), { mode: 0o600 })
  const functions = options.functions ?? join(root, 'dist/cloudfunctions')
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', join(root, 'emulator/cli.ts'), '--port', '0'],
      ...['--functions', functions, '--schema', join(functions, 'schema.json')],
      ...['--env', environment],
      ...(options.data ? ['--data', options.data] : ['--memory']),
      ...(options.site ? ['--site', options.site] : []),
      ...(options.instances ? ['--instances', String(options.instances)] : []),
      ...(options.timerEvery ? ['--timer-every', String(options.timerEvery)] : []),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const { url, origin } = await readyLine(child, () => log)
  return {
    origin,
    adminUrl: url,
    settings,
    process: child,
    logs: () => log,
    call: (domain, action, input = {}, openId) => call(origin, domain, { action, input }, openId),
    async faults(plan) {
      const answer = await post(`${origin}/local/faults`, plan)
      if (!answer.ok) throw new Error(`the faults: ${await answer.text()}`)
      await answer.text()
    },
    async fireTimer(domain) {
      const answer = await post(`${origin}/local/timers/fire`, { function: domain })
      if (!answer.ok) throw new Error(`the timer of ${domain}: ${await answer.text()}`)
      await answer.text()
    },
    stop: () => stop(child),
  }
}

function readyLine(
  child: ChildProcess,
  log: () => string,
): Promise<{ url: string; origin: string }> {
  return new Promise((ready, fail) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) {
        ready(JSON.parse(text.slice(0, text.indexOf('\n'))) as { url: string; origin: string })
      }
    })
    child.once('error', fail)
    child.once('exit', (code) =>
      fail(new Error(`the local cloud ended with ${String(code)}:\n${log()}`)),
    )
  })
}

function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

async function call<T>(
  origin: string,
  domain: string,
  request: object,
  openId?: string,
): Promise<Called<T>> {
  const headers: Record<string, string> = openId === undefined ? {} : { 'x-dev-openid': openId }
  const answer = await post(`${origin}/functions/${domain}`, request, headers)
  return {
    status: answer.status,
    reply: (await answer.json()) as Reply<T>,
    waves: Number(answer.headers.get('x-cloud-waves')),
    calls: Number(answer.headers.get('x-cloud-calls')),
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })
}
