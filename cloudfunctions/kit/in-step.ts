/** One of several stories that run at the same time and wait for each other before each step. */
export interface Walker {
  /** Waits until all that are still on the way are here; whoever has left goes on at once. */
  step(): Promise<void>
  /** Goes its own way from now on, and is waited for no longer. */
  leave(): void
}

/**
 * Keeps `size` stories in step: each sends its next calls when all are there, so that together they come in as many
 * waves as one alone. Each must leave in the end, also when it fails.
 */
export function keepInStep(size: number): Walker[] {
  const going = new Set<Walker>()
  let waiting: (() => void)[] = []
  function goOn(): void {
    if (waiting.length < going.size) return
    const ready = waiting
    waiting = []
    for (const go of ready) go()
  }
  for (let index = 0; index < size; index++) {
    const walker: Walker = {
      step: () =>
        new Promise((go) => {
          if (!going.has(walker)) return go()
          waiting.push(go)
          goOn()
        }),
      leave() {
        if (going.delete(walker)) goOn()
      },
    }
    going.add(walker)
  }
  return [...going]
}
