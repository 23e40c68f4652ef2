import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { LedgerEntry } from './model'
import { before } from './page'
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

/** One's own minutes and 宝盾, and one's account by year, also of who serves no more. HRS-06, HRS-08, R-09, AMB-25. */
export const statementActions = {
  /** One's own service minutes: what is confirmed, what waits, and the entries, newest first, 20 a page; also of who serves no more. HRS-06, R-09. */
  getStatement: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({
      confirmedMinutes: z.int(),
      pendingMinutes: z.int(),
      entries: z.array(LedgerEntry.omit({ account: true })).max(20),
      more: z.boolean(),
    }),
  },
  /** One's own 宝盾: how many, and the entries, newest first, 20 a page. PTS-09, D-08. */
  getBaodun: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({
      balance: z.int(),
      entries: z.array(LedgerEntry.omit({ account: true })).max(20),
      more: z.boolean(),
    }),
  },
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

/** One's own account alone, for pages that need no more. */
export const statementContract = defineContract('ledger', statementActions)
