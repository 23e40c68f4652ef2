/** Any order of what can happen in a played campaign, and the one thing that must be true at its end. */
import * as fc from 'fast-check'
import { findDifferences, findTallyDifferences, type Difference } from '../reconciliation'
import { PEOPLE, SurveyPlay, type Minutes, type Step, type Which } from './survey-play'
import type { RawDatabase } from './database'
import type { LocalCloud } from './local-cloud'

const person = fc.nat(PEOPLE - 1)
const which = fc.constantFrom<Which>(0, 1)
const few = fc.integer({ min: 1, max: 3 })

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant('answer' as const), person, times: few }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'fold' as const,
        'settle' as const,
        'decisions' as const,
        'timers' as const,
      ),
      atOnce: few,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('cutOff' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('reject' as const),
      of: which,
      people: fc.uniqueArray(person, { minLength: 2, maxLength: PEOPLE }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('appeal' as const),
      of: which,
      granted: fc.boolean(),
    }),
  },
)

/** What happens, and how many answers of each volunteer lie there before: around the day's limit, or few. */
const story = fc.record({
  before: fc.tuple(fc.integer({ min: 56, max: 61 }), fc.nat(2)),
  steps: fc.array(step, { minLength: 4, maxLength: 18 }),
})

/** The minutes at the end of a play, and what they have to be. */
export interface PlayEnd {
  readonly minutes: readonly Minutes[]
  readonly expected: readonly Minutes[]
}

/** Plays so many orders; each must end well. Throws with the first that does not, and its seed. */
export async function playOrders(
  cloud: LocalCloud,
  database: RawDatabase,
  runs: number,
  check: (end: PlayEnd) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(story, async ({ before, steps }) => {
      const play = await SurveyPlay.begin(cloud, database, before)
      for (const one of steps) await play.take(one)
      await play.finish()
      check({ minutes: await play.minutes(), expected: play.expected() })
    }),
    { numRuns: runs, endOnFailure: true },
  )
}

/** Where balances, roll-ups and tallies are not what they come from. */
export async function bookDifferences(database: RawDatabase): Promise<Difference[]> {
  return [...(await findDifferences(database)), ...(await findTallyDifferences(database))]
}
