/** A suite of checks that run one after the other on one stage, and the line that tells how they went. */

/** A check that fails by throwing. */
export interface Check {
  readonly title: string
  readonly run: () => Promise<void>
}

/** Runs them all; the last line is `N passed, N failed`, and the process fails with any. */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  let failed = 0
  for (const { title, run } of checks) {
    const started = Date.now()
    try {
      await run()
      console.log(`ok      ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    } catch (error) {
      failed += 1
      console.error(`FAILED  ${title}`, error)
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`)
  if (failed > 0 || checks.length === 0) process.exitCode = 1
}
