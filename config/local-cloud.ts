/** The developer's own local CloudBase: where it keeps things, its keys, and how it is started. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeSettings, type LocalSettings } from './testing/local-cloud'

const root = resolve(__dirname, '..')
/** Everything that is this machine's own; never in git. */
const home = join(root, '.local')
export const dataFolder = join(home, 'cloud')
const settingsFile = join(home, 'env.json')
/** What the cloud and its functions log. */
export const logFile = join(home, 'cloud.log')

/** Keys are made once, so that encrypted fields and tracking numbers outlive a restart. */
export function keepSettings(): string {
  if (!existsSync(settingsFile)) {
    mkdirSync(home, { recursive: true })
    writeFileSync(settingsFile, `${JSON.stringify(makeSettings(), null, 2)}\n`, { mode: 0o600 })
  }
  return settingsFile
}

/** The keys, for what writes demo data. */
export function readLocalSettings(): LocalSettings {
  return JSON.parse(readFileSync(keepSettings(), 'utf8')) as LocalSettings
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
