import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { MONTH_NAMES } from './year-rules'

const year = z.int().min(2000).max(2200)

/** Sums by name; one that is missing is nothing. */
const counts = z.partialRecord(z.enum(MONTH_NAMES), z.int())

/** The account of a year. */
export const YearStatement = z.object({
  year,
  /** Those there is something of, newest first. */
  years: z.array(year).max(100),
  /** Months with something in them, in order. */
  months: z.array(z.object({ month: z.string(), counts })).max(12),
  /** Entries that came in and are not in the sums yet; they are within the minute. */
  waiting: z.int().min(0),
})
export type YearStatement = z.infer<typeof YearStatement>

/** One's own account by year, also of who serves no more. HRS-06, HRS-08, R-09, AMB-25. */
export const statementActions = {
  /** Without a year the newest there is something of, else this one. */
  getYear: {
    access: { allow: 'member' },
    input: z.object({ year: year.optional() }),
    output: YearStatement,
  },
  /** The same as CSV, one line a month. */
  exportYear: {
    access: { allow: 'member' },
    input: z.object({ year }),
    output: z.object({ name: z.string(), csv: z.string() }),
  },
} as const

/** The account by year alone, for pages that need no more. */
export const statementContract = defineContract('ledger', statementActions)
