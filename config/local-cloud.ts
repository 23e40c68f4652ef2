/** The developer's own local CloudBase: where it keeps things, its keys, and how it is started. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { newId } from '@shared/kit/ids'
import { ASSOCIATION } from './demo/street'
import { publicKeyOf } from './testing/chain-recount'
import { CREDENTIAL_ADDRESS, makeSettings, type LocalSettings } from './testing/local-cloud'

const root = resolve(__dirname, '..')
/** Everything that is this machine's own; never in git. */
const home = join(root, '.local')
export const dataFolder = join(home, 'cloud')
const settingsFile = join(home, 'env.json')
/** What the cloud and its functions log. */
export const logFile = join(home, 'cloud.log')

/** What this machine's functions are told: the keys, what the association is called, the first administrator's code. */
type OwnSettings = LocalSettings &
  Readonly<Record<'ASSOCIATION_NAME' | 'CREDENTIAL_ADDRESS' | 'FIRST_ADMIN_CODE', string>>

/** Made once, so that encrypted fields and tracking numbers outlive a restart; what an older file lacks is added. */
export function keepSettings(): string {
  const known = existsSync(settingsFile)
    ? (JSON.parse(readFileSync(settingsFile, 'utf8')) as Partial<OwnSettings>)
    : makeSettings()
  const { ANCHOR_KEY, CREDENTIAL_KEY } = makeSettings()
  const more = {
    ...{ ANCHOR_KEY, CREDENTIAL_KEY, CREDENTIAL_ADDRESS },
    ...{ ASSOCIATION_NAME: ASSOCIATION.name, FIRST_ADMIN_CODE: makeCode() },
  }
  mkdirSync(home, { recursive: true })
  const settings = { ...more, ...known }
  writeFileSync(settingsFile, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  return settingsFile
}

/** Eight Crockford characters. */
function makeCode(): string {
  return newId('invitation', Date.now(), randomBytes).slice(-8)
}

/** The same, for what writes demo data and what tells the code. */
export function readLocalSettings(): OwnSettings {
  return JSON.parse(readFileSync(keepSettings(), 'utf8')) as OwnSettings
}

/** The public half of the key that signs this machine's books. */
export function readLocalAnchorKey(): string {
  return publicKeyOf(readLocalSettings().ANCHOR_KEY)
}

/** Starts it on a port and waits until it answers; its log goes to `logFile`. */
export async function startOwnCloud(
  port: number,
): Promise<{ child: ChildProcess; origin: string; adminUrl: string }> {
  const functions = join(root, 'dist/cloudfunctions')
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', join(root, 'emulator/cli.ts'), '--port', String(port)],
      ...['--data', dataFolder, '--site', join(root, 'dist/h5')],
      ...['--functions', functions, '--schema', join(functions, 'schema.json')],
      ...['--env', keepSettings(), '--timer-every', '1000'],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', openSync(logFile, 'a')] },
  )
  const line = await new Promise<string>((ready, fail) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) ready(text.slice(0, text.indexOf('\n')))
    })
    child.once('exit', () => fail(new Error(`本机的 CloudBase 没启动，原因在 ${logFile}。`)))
  })
  const { url, origin } = JSON.parse(line) as { url: string; origin: string }
  return { child, origin, adminUrl: url }
}
