import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** A count so far, and that of the same days of the week or month before. */
const Compared = z.object({ value: z.int(), before: z.int() })

export const deskContract = defineContract('desk', {
  /**
   * The desk of one station, or of the whole association for its staff (`stationId` left out).
   * Folded numbers as of `foldedAt`, plus how many facts are not folded yet.
   */
  getDesk: {
    access: { allow: ['stationManager', 'associationStaff'], within: 'station' },
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({
      scopeName: z.string(),
      /** Weeks begin on Monday. */
      answersThisWeek: Compared,
      answersThisYear: z.int(),
      /** Service minutes that are confirmed; waiting ones apart. */
      minutesThisMonth: Compared,
      minutesThisYear: z.int(),
      minutesWaiting: z.int(),
      reportsThisMonth: Compared,
      reportsOpen: z.int(),
      /** This year's share of the top two of five grades, in basis points of 10,000; null below 30 answers (D-22). */
      satisfaction: z.object({ basisPoints: z.int().nullable(), answers: z.int() }),
      /** Service minutes of the last six months, oldest first. */
      months: z.array(z.object({ month: z.string(), minutes: z.int() })).length(6),
      foldedAt: z.int(),
      unfolded: z.int().min(0),
    }),
  },
  /** What everyone may know of a station: counts of this year, never of a person; satisfaction from 30 answers on. Board 44, D-22. */
  getStationFigures: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 60, windowSeconds: 60 }] },
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      answersThisYear: z.int(),
      minutesThisYear: z.int(),
      volunteers: z.int(),
      satisfaction: z.object({ basisPoints: z.int().nullable(), answers: z.int() }),
      foldedAt: z.int(),
    }),
  },
})
