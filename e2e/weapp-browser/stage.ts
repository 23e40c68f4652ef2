/** What the built mini-program plays on in a browser: its host pages on a local cloud with demo data, and a Chromium. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { ensureBuilt } from '../../config/build-stamp'
import { startDemoCloud } from '../../config/demo/demo-cloud'
import { launchBrowser } from '../h5/browser'
import { makeHost, type BuildName } from './make-host'

export interface Stage {
  readonly browser: Browser
  /** Where the host pages and the functions are. */
  readonly origin: string
  /** Where its database is, for what the demo does not have. */
  readonly adminUrl: string
}

/** Builds what is stale, starts cloud and browser, and ends both whatever happens to the work. */
export async function onStage<T>(
  builds: readonly BuildName[],
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const site = mkdtempSync(join(tmpdir(), 'weapp-host-'))
  await ensureBuilt('functions')
  for (const name of builds) {
    await ensureBuilt(name)
    await makeHost(name, site)
  }
  const cloud = await startDemoCloud({ site, timerEvery: 300 })
  try {
    const browser = await launchBrowser()
    try {
      return await work({ browser, origin: cloud.origin, adminUrl: cloud.adminUrl })
    } finally {
      await browser.close()
    }
  } finally {
    await cloud.stop()
    rmSync(site, { recursive: true })
  }
}
