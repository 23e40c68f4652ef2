/** How well the checks of the survey find volunteers who cheat, on campaigns their rules never saw. */
import type { Counts } from '../corpora/measures'
import { judgeCrowd, type JudgedVolunteer } from '../testing/judge-crowd'
import { makeCrowd, WAYS, type Way } from './crowd'

/** The rules were made on the campaigns of seeds 1 to 6. */
export const HELD_OUT_SEEDS = [1001, 1002, 1003, 1004, 1005, 1006] as const

export interface QualityFigures {
  readonly volunteers: number
  readonly answers: number
  /** A volunteer counts as found when a person is asked to look. */
  readonly all: Counts
  /** For each way of getting answers: how many volunteers, how many to look at, and why most. */
  readonly byWay: readonly {
    readonly way: Way
    readonly volunteers: number
    readonly looked: number
    readonly reasons: Readonly<Record<string, number>>
  }[]
}

/** The figures of the campaigns of these seeds. */
export function qualityFigures(seeds: readonly number[]): QualityFigures {
  const all = seeds.flatMap((seed) => judgeCrowd(makeCrowd(seed)))
  const looked = all.filter(({ look }) => look)
  const hits = looked.filter(({ way }) => way !== 'honest').length
  const cheats = all.filter(({ way }) => way !== 'honest').length
  return {
    volunteers: all.length,
    answers: all.reduce((sum, { answers }) => sum + answers, 0),
    all: { hits, falseAlarms: looked.length - hits, misses: cheats - hits },
    byWay: WAYS.map((way) => {
      const own = all.filter((volunteer) => volunteer.way === way)
      const seen = own.filter(({ look }) => look)
      return { way, volunteers: own.length, looked: seen.length, reasons: reasonsOf(seen) }
    }),
  }
}

/** How often each reason was the strongest. */
function reasonsOf(volunteers: readonly JudgedVolunteer[]): Record<string, number> {
  const reasons: Record<string, number> = {}
  for (const { signs } of volunteers) {
    const [strongest] = signs
    if (strongest) reasons[strongest.reason] = (reasons[strongest.reason] ?? 0) + 1
  }
  return reasons
}
