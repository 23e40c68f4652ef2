/** What everything in a browser plays on: the built web app on a local cloud with demo data, and a Chromium. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { ensureBuilt } from '../../config/build-stamp'
import { startDemoCloud } from '../../config/demo/demo-cloud'
import type { LocalCloud } from '../../config/testing/local-cloud'
import { launchBrowser } from './browser'

const root = resolve(__dirname, '../..')
/** Where pictures of a run go. */
export const pictures = join(root, 'e2e/out')

export interface Stage {
  readonly browser: Browser
  readonly cloud: LocalCloud
}

/** Builds what is stale, starts cloud and browser (with more flags if asked), and ends both whatever happens. */
export async function onStage<T>(
  work: (stage: Stage) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  mkdirSync(pictures, { recursive: true })
  await ensureBuilt('functions')
  await ensureBuilt('h5')
  const cloud = await startDemoCloud({ site: join(root, 'dist/h5'), timerEvery: 300 })
  try {
    const browser = await launchBrowser(flags)
    try {
      return await work({ browser, cloud })
    } finally {
      await browser.close()
    }
  } finally {
    await cloud.stop()
  }
}
