/** How often a tick is fired again that ran out of its time: a crowded machine gets there in a few. */
const MOST_TRIES = 10

/**
 * Fires the timers of a function and waits until they are done. A tick goes on where the one before was cut off, so one
 * that ran out of its time is fired again, and said so. Throws when it never gets done, or fails in any other way.
 */
export async function fireTimer(origin: string, domain: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(`${origin}/local/timers/fire`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ function: domain }),
    })
    const said = await answer.text()
    if (answer.ok) return
    if (!said.includes('"FUNCTION.OUT_OF_TIME"') || tries === MOST_TRIES) {
      throw new Error(`the timer of ${domain} failed at try ${String(tries)}: ${said}`)
    }
    console.error(
      `the timer of ${domain} ran out of its time, it is fired again (${String(tries)})`,
    )
  }
}
