import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { OptionId } from './question-model'

/**
 * At most so many answers of one kind go into the report; further ones are kept and credited all the same. What is
 * left out narrows nothing. Feature 36.
 */
export const Quota = z.object({
  key: OptionId,
  areaId: idOf('area').optional(),
  stationId: idOf('station').optional(),
  /** A choice of the first question, which asks the age group. */
  ageGroup: OptionId.optional(),
  most: z.int().min(1).max(5_000_000),
})
export type Quota = z.infer<typeof Quota>

/** The sum of answers that a quota has taken. */
export function quotaTally(campaignId: string, key: string): string {
  return `${campaignId}.q-${key}`
}

/** From so many valid answers on a report is made for the whole area (SUR-05). */
export const REPORT_FROM = 50_000
/** How many of a hundred are asked whether they may be called back: from, to, and unless said otherwise. */
export const CALLBACK_PERCENT = { least: 5, most: 20, usual: 10 } as const
