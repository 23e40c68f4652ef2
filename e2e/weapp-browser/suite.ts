/** A suite of checks on one stage, and the line that tells how they went. */
import type { Crew } from './crew'
import type { Owner, Person } from './person'

/** A check that fails by throwing. */
export interface Check {
  readonly title: string
  readonly run: () => Promise<void> | void
}

/** A check on somebody’s phone: those of one owner run one after the other. */
export interface PhoneCheck {
  readonly title: string
  readonly owner: Owner
  readonly run: (person: Person) => Promise<void>
}

/** Two at once: while one phone waits, another is looked at. */
const LANES = 2

/** Runs the checks of the phones, then the last ones; prints `N passed, N failed`, and the process fails with any. */
export async function runChecks(
  crew: Crew,
  checks: readonly PhoneCheck[],
  last: readonly Check[],
): Promise<void> {
  const owners = new Set(checks.map(({ owner }) => JSON.stringify(owner)))
  const rounds = [...owners].map((one) =>
    checks.filter(({ owner }) => JSON.stringify(owner) === one),
  )
  // The longest first, so that no lane is left waiting for it.
  rounds.sort((one, other) => other.length - one.length)
  let failed = 0
  const lane = async () => {
    for (let round = rounds.shift(); round; round = rounds.shift()) {
      for (const { title, owner, run } of round) {
        const isOk = await passes({ title, run: async () => run(await crew.person(owner)) })
        if (!isOk) failed += 1
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  for (const check of last) if (!(await passes(check))) failed += 1
  const all = checks.length + last.length
  console.log(`${all - failed} passed, ${failed} failed`)
  if (failed > 0 || all === 0) process.exitCode = 1
}

async function passes({ title, run }: Check): Promise<boolean> {
  const started = Date.now()
  try {
    await run()
    console.log(`ok      ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    return true
  } catch (error) {
    console.error(`FAILED  ${title}`, error)
    return false
  }
}
