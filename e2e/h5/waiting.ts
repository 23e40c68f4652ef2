/** Waiting for what a timer does behind the pages. */
import type { Person } from './person'

/** A tick and a page that is asked anew. */
export const SOON = 20_000
/** A decision can be taken back for ten seconds; then a tick does it. */
export const DECIDED = 30_000

/** Until it is so; throws with what was waited for. */
export async function until(
  check: () => Promise<boolean>,
  what: string,
  within = SOON,
): Promise<void> {
  const end = Date.now() + within
  while (Date.now() < end) {
    if (await check()) return
    await new Promise((next) => setTimeout(next, 200))
  }
  throw new Error(`not within ${within} ms: ${what}`)
}

/** Asks the page anew until it says so. */
export async function untilSeesAnew(
  person: Person,
  words: string | RegExp,
  within: number,
): Promise<void> {
  await until(
    async () => {
      await person.page.reload()
      await person.page.waitForTimeout(800)
      return person.isSeeing(words)
    },
    String(words),
    within,
  )
}
