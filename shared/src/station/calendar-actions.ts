import * as z from '../kit/zod'

const associations = { allow: ['associationStaff'], within: 'association' } as const
const year = z.string().regex(/^20\d{2}$/)
const date = z.string().regex(/^20\d{2}-\d{2}-\d{2}$/)

/** A year of the holiday table: what the State Council announces each autumn. D-28. */
export const KeptYear = z.object({
  year,
  holidays: z.array(date).min(1).max(60),
  /** Weekend days that are worked instead. */
  makeUpWorkdays: z.array(date).max(30),
})
export type KeptYear = z.infer<typeof KeptYear>

/** The holiday table, which the association keeps up without a release. D-28. */
export const calendarActions = {
  /** The years that are known, newest first; `savedAt` is null for one that came with the release. */
  listHolidayYears: {
    access: associations,
    input: z.object({}),
    output: z.object({
      years: z.array(KeptYear.extend({ savedAt: z.int().nullable() })).max(110),
    }),
  },
  /**
   * Adds a year, or mends one; deadlines that were counted by weekends alone are then counted again.
   * Errors: STATION.CALENDAR (a day of another year, twice, worked and free at once, or made up on a working day).
   */
  saveHolidayYear: {
    access: associations,
    input: KeptYear,
    output: KeptYear.extend({ savedAt: z.int() }),
  },
} as const
