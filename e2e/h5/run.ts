/** Runs every journey in a real browser, each on a cloud of its own: `node --import tsx e2e/h5/run.ts [name…]`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { ensureDemo } from '../../config/demo/demo-cloud'
import { inBrowser, onCloud, type Stage } from './stage'

/** Three at once: people take their time, and nobody meets anybody of another journey. */
const LANES = 3

interface Journey {
  readonly title: string
  readonly run: (stage: Stage) => Promise<void>
}

async function passes(browser: Browser, { title, run }: Journey): Promise<boolean> {
  const started = Date.now()
  try {
    await onCloud((cloud) => run({ browser, cloud }))
    console.log(`ok      ${title} (${Math.round((Date.now() - started) / 1000)} s)`)
    return true
  } catch (error) {
    console.error(`FAILED  ${title}`, error)
    return false
  }
}

async function main(browser: Browser): Promise<void> {
  await ensureDemo()
  const waiting = journeyFiles()
  const went: boolean[] = []
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const { journey } = (await import(file)) as { journey: Journey }
      went.push(await passes(browser, journey))
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  const passed = went.filter(Boolean).length
  console.log(`${passed} passed, ${went.length - passed} failed`)
  if (passed < went.length || passed === 0) process.exitCode = 1
}

function journeyFiles(): string[] {
  const wanted = process.argv.slice(2)
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.journey.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
    .map((file) => join(__dirname, file))
}

void inBrowser(main)
