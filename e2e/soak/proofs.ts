/** How a soak counts and prints: a row for each proof, and a last line that says how many held. */

export interface Proofs {
  /** Notes whether something holds; `seen` is what was seen, for the row. */
  check(what: string, holds: boolean, seen?: string | number): void
  /** Prints the last line, and lets the process end with 1 when something did not hold. */
  finish(): void
}

export function makeProofs(): Proofs {
  let [passed, failed] = [0, 0]
  return {
    check(what, holds, seen = '') {
      if (holds) passed += 1
      else failed += 1
      console.log(`${holds ? 'ok    ' : 'FAILED'}  ${what.padEnd(64)} ${seen}`)
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed`)
      if (failed > 0) process.exitCode = 1
    },
  }
}

/** Whether the soak runs with a tenth of its numbers. */
export const isTenth = process.argv.includes('--tenth')
