import { bothSums } from '@shared/kit/counts'
import { foldBatch, hasUnfolded, recordFact, type Fold } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { postEntries } from '../kit/ledger'
import { addToSums } from '../kit/sums'
import { SURVEY_DAYS, surveyDayId, type SurveyDayRecord } from '../kit/survey-days'
import { together, type Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import { takePlaces } from './quota-places'
import { RESPONSES, SETTLE_AFTER_MS, TALLIES, type ResponseRecord } from './records'
import { takeBatch } from './take-batch'

/** Answers become minutes that wait, tallies and facts: all of a batch, or nothing of it. */
export const surveyFold: Fold<ResponseRecord> = {
  name: 'survey',
  source: RESPONSES,
  async apply(transaction, batch, number) {
    const settleAfter = await readSettleAfter(batch)
    const before = await readDays(transaction, batch)
    const taken = takeBatch(batch, number, {
      days: before,
      settleAfterMs: (campaignId) => settleAfter.get(campaignId) ?? SETTLE_AFTER_MS,
    })
    const places = await takePlaces(transaction, batch)
    await together([
      postEntries(transaction, taken.entries),
      addToSums(transaction, TALLIES, bothSums(taken.tallies, places)),
      ...[...taken.days.values()].map((day) => writeDay(transaction, day, before.has(day._id))),
      ...taken.facts.map((fact) => recordFact(transaction, fact)),
    ])
  },
}

/** How long the answers of the batch's campaigns wait. */
async function readSettleAfter(batch: readonly ResponseRecord[]): Promise<Map<string, number>> {
  const waits = new Map<string, number>()
  for (const { campaignId, at } of batch) {
    if (waits.has(campaignId)) continue
    const campaign = await campaignById(campaignId, at)
    waits.set(campaignId, campaign?.settleAfterMs ?? SETTLE_AFTER_MS)
  }
  return waits
}

/** The days of the batch's volunteers so far. */
async function readDays(
  transaction: Transaction,
  batch: readonly ResponseRecord[],
): Promise<Map<string, SurveyDayRecord>> {
  const ids = batch.flatMap(({ volunteerId, day }) =>
    volunteerId === null ? [] : surveyDayId(volunteerId, day),
  )
  const found = await together([...new Set(ids)].map((id) => transaction.get(SURVEY_DAYS, id)))
  return new Map(found.flatMap((day) => (day ? [[day._id, day] as const] : [])))
}

function writeDay(transaction: Transaction, day: SurveyDayRecord, isKnown: boolean): Promise<void> {
  const { _id, ...change } = day
  return isKnown
    ? transaction.update(SURVEY_DAYS, _id, change)
    : transaction.insert(SURVEY_DAYS, day)
}

export const foldResponses: Job = {
  name: 'fold',
  isDue: () => hasUnfolded(RESPONSES),
  runSlice: () => foldBatch(surveyFold),
}
