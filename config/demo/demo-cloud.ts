/**
 * A local cloud with the demo in it, for whatever plays on it. The demo takes seconds to make: one that was made a few
 * minutes ago by the same code is copied instead.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { localDate } from '@shared/kit/time'
import { contentsOf } from '../build-stamp'
import { seedDemo } from './seed-demo'
import { ASSOCIATION } from './street'
import { startLocalCloud, type LocalCloud, type LocalSettings } from '../testing/local-cloud'

/** Demos by who made them and when: `made-<hash>-<ms>`, each with its database and what its functions ran with. */
const kept = resolve(__dirname, '../../dist/.demo')
const MADE = /^made-([0-9a-f]+)-(\d+)$/
const dataOf = (demo: string) => join(demo, 'data')
const settingsOf = (demo: string) => join(demo, 'settings.json')

/** What the demo is made by. */
const MAKERS = ['cloudfunctions', 'config', 'emulator', 'shared/src', 'package-lock.json']

/** Its deadlines count minutes: an older one no longer looks as it was meant. */
const FRESH_MS = 15 * 60_000

/** A demo of this code, of today and fresh; those that are no longer fresh are taken away. */
function findFresh(madeBy: string, now: number): string | undefined {
  mkdirSync(kept, { recursive: true })
  let found: string | undefined
  for (const name of readdirSync(kept)) {
    const [, maker, at] = MADE.exec(name) ?? []
    const isFresh = now - Number(at) < FRESH_MS && localDate(Number(at)) === localDate(now)
    if (at !== undefined && !isFresh) rmSync(join(kept, name), { recursive: true, force: true })
    else if (maker === madeBy) found = join(kept, name)
  }
  return found
}

/** Makes one, with no timer that could still write when it is kept. */
async function makeDemo(madeBy: string, now: number): Promise<string> {
  const making = mkdtempSync(join(kept, 'making-'))
  const cloud = await startLocalCloud({ data: dataOf(making) })
  try {
    await seedDemo(cloud, now)
  } finally {
    await cloud.stop()
  }
  writeFileSync(settingsOf(making), JSON.stringify(cloud.settings), { mode: 0o600 })
  const made = join(kept, `made-${madeBy}-${now}`)
  // Whole or not at all: another suite may be looking.
  renameSync(making, made)
  return made
}

/** Where a fresh demo of this code lies; it is made when there is none. The functions must be built. */
export async function ensureDemo(): Promise<string> {
  const now = Date.now()
  const madeBy = contentsOf(MAKERS).slice(0, 16)
  return findFresh(madeBy, now) ?? (await makeDemo(madeBy, now))
}

/** Starts one on a demo of its own; the functions must be built. What is done there ends with it. */
export async function startDemoCloud(options: {
  /** Serves the built web app from here. */
  readonly site?: string
  /** Fires the timers so often, in milliseconds. */
  readonly timerEvery: number
}): Promise<LocalCloud> {
  const demo = await ensureDemo()
  const data = mkdtempSync(join(tmpdir(), 'demo-cloud-'))
  cpSync(dataOf(demo), data, { recursive: true })
  const settings = JSON.parse(readFileSync(settingsOf(demo), 'utf8')) as LocalSettings
  const environment = { ASSOCIATION_NAME: ASSOCIATION.name }
  const cloud = await startLocalCloud({ ...options, data, settings, environment })
  const stop = async () => {
    await cloud.stop()
    rmSync(data, { recursive: true })
  }
  return { ...cloud, stop }
}
