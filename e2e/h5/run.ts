/** Runs every journey in a real browser, one after the other: `node --import tsx e2e/h5/run.ts [name…]`. */
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { ensureBuilt } from '../../config/build-stamp'
import { seedDemo } from '../../config/demo/seed-demo'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { launchBrowser } from './browser'

const root = resolve(__dirname, '../..')
export const pictures = join(root, 'e2e/out')

/** What a journey is given. */
export interface Stage {
  readonly browser: Browser
  readonly cloud: LocalCloud
}

interface Journey {
  readonly title: string
  readonly run: (stage: Stage) => Promise<void>
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await ensureBuilt('functions')
  await ensureBuilt('h5')
  const data = mkdtempSync(join(tmpdir(), 'journey-'))
  const cloud = await startLocalCloud({ data, site: join(root, 'dist/h5'), timerEvery: 300 })
  let passed = 0
  let failed = 0
  try {
    await seedDemo(cloud, Date.now())
    const browser = await launchBrowser()
    for (const file of journeyFiles()) {
      const { journey } = (await import(file)) as { journey: Journey }
      const started = Date.now()
      try {
        await journey.run({ browser, cloud })
        passed += 1
        console.log(`ok      ${journey.title} (${Math.round((Date.now() - started) / 1000)} s)`)
      } catch (error) {
        failed += 1
        console.error(`FAILED  ${journey.title}`, error)
      }
    }
    await browser.close()
  } finally {
    await cloud.stop()
  }
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}

function journeyFiles(): string[] {
  const wanted = process.argv.slice(2)
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.journey.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
    .map((file) => join(__dirname, file))
}

if (require.main === module) void main()
