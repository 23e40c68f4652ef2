import type { Job } from './jobs'

/** More than wait at once of the deadlines for which weekends alone were counted. */
export const MOST_PROVISIONAL = 200
/** How many are put right in one slice. */
const SLICE = 20

/**
 * Puts the deadlines right for which weekends alone were counted, once the holiday table knows their year. D-28.
 * `knownByNow` finds those that it can tell by now, at most `MOST_PROVISIONAL`; `putRight` looks again before it writes.
 */
export function recomputeDueBy<Known>(
  knownByNow: () => Promise<readonly Known[]>,
  putRight: (known: Known) => Promise<void>,
): Job {
  return {
    name: 'recomputeDue',
    isDue: async () => (await knownByNow()).length > 0,
    async runSlice() {
      const known = await knownByNow()
      for (const one of known.slice(0, SLICE)) await putRight(one)
      return known.length > SLICE
    },
  }
}
