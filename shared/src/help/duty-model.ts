import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** Somebody on the association's duty list; without weekdays they are on no turn. D-16. */
export const DutyPerson = z.object({
  accountId: idOf('account'),
  maskedName: z.string(),
  /** 0 Sunday … 6 Saturday. */
  weekdays: z.array(z.int().min(0).max(6)).max(7),
})
export type DutyPerson = z.infer<typeof DutyPerson>

/** This year's answers of a station. */
export const ResponseFigures = z.object({
  reports: z.int(),
  open: z.int(),
  /** First contacts within their deadline, and after it. */
  inTime: z.int(),
  late: z.int(),
  /** The share of the top two of five grades in basis points of 10,000; null below 30 answers (D-22). */
  satisfaction: z.object({ basisPoints: z.int().nullable(), answers: z.int() }),
})
export type ResponseFigures = z.infer<typeof ResponseFigures>
