import { dayOf } from '@shared/activity/hours-rules'
import { attendancesIn, type AttendanceRecord } from '../kit/attendance'
import { foldBatch, hasUnfolded, recordFact, type Fold } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { postEntries } from '../kit/ledger'
import { addToSums } from '../kit/sums'
import type { Transaction } from '../kit/transact'
import { dayTally, RESPONSES, TALLIES, type ResponseRecord } from './records'
import { settleBatch } from './settle-batch'

/** Answers become minutes, tallies and facts: all of a batch, or nothing of it. */
export const surveyFold: Fold<ResponseRecord> = {
  name: 'survey',
  source: RESPONSES,
  async apply(transaction, batch, number) {
    const [attended, counted] = await Promise.all([
      readAttended(batch),
      readDayTallies(transaction, batch),
    ])
    const settled = settleBatch(batch, number, {
      countedOn: (day) => counted.get(day) ?? 0,
      attendedOn: (day) => attended.get(day) ?? [],
    })
    await postEntries(transaction, settled.entries)
    await addToSums(transaction, TALLIES, settled.tallies)
    for (const fact of settled.facts) await recordFact(transaction, fact)
  },
}

/** Where the batch's volunteers were checked in on its days: an answer that comes meanwhile is no minute more. D-12. */
async function readAttended(
  batch: readonly ResponseRecord[],
): Promise<Map<string, readonly AttendanceRecord[]>> {
  const days = new Map(
    batch.flatMap(({ volunteerId, day }) =>
      volunteerId === null ? [] : [[dayTally(volunteerId, day), { volunteerId, day }] as const],
    ),
  )
  const attended = await Promise.all(
    [...days].map(
      async ([id, { volunteerId, day }]) =>
        [id, await attendancesIn(volunteerId, dayOf(day))] as const,
    ),
  )
  return new Map(attended)
}

/** How many answers the batch's volunteers have on its days already. */
async function readDayTallies(
  transaction: Transaction,
  batch: readonly ResponseRecord[],
): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  for (const { volunteerId, day } of batch) {
    if (volunteerId === null) continue
    const id = dayTally(volunteerId, day)
    if (counted.has(id)) continue
    counted.set(id, (await transaction.get(TALLIES, id))?.counts.total ?? 0)
  }
  return counted
}

export const foldResponses: Job = {
  name: 'fold',
  isDue: () => hasUnfolded(RESPONSES),
  runSlice: () => foldBatch(surveyFold),
}
