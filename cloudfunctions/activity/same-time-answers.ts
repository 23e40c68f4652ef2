import type { Interval } from '@shared/activity/attendance-rules'
import { addDays, localDate } from '@shared/kit/time'
import { settleDaysAgain } from '../kit/survey-days'
import type { Transaction } from '../kit/transact'

/**
 * Has the survey settle again the days on which somebody was somewhere, with the rest of a transaction: the minutes of
 * answers that came meanwhile are taken back there, and the station keeps them. D-12.
 */
export async function settleAnswersAgain(
  transaction: Transaction,
  { accountId, from, to }: Interval & { readonly accountId: string },
): Promise<void> {
  const days: string[] = []
  for (let day = localDate(from); day <= localDate(to - 1); day = addDays(day, 1)) days.push(day)
  await settleDaysAgain(transaction, accountId, days)
}
