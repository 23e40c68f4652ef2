/** Second answers of one person: counted for station and volunteer, never kept. D-03. */
import { addTo } from '@shared/kit/counts'
import { deterministicId } from '@shared/kit/ids'
import { localDate } from '@shared/kit/time'
import { foldBatch, hasUnfolded, recordFact, type FactRecord, type Fold } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { insert } from '../kit/store'
import { addToSums } from '../kit/sums'
import {
  campaignTally,
  TALLIES,
  WHOLE_CAMPAIGN,
  type ResponseRecord,
  type TallyCounts,
} from './records'
import { REPEATS, type RepeatRecord } from './subsidy-records'

/** Writes down that somebody answered again; the same try once more is the same record. One wave. */
export async function recordRepeat({
  _id,
  at,
  campaignId,
  stationId,
  volunteerId,
}: ResponseRecord): Promise<void> {
  await insert(REPEATS, { _id, at, campaignId, stationId, volunteerId, folded: false })
}

/** What a batch of them comes to. */
export function repeatTallies(batch: readonly RepeatRecord[]): Map<string, TallyCounts> {
  const tallies = new Map<string, TallyCounts>()
  for (const { campaignId, stationId, volunteerId } of batch) {
    for (const owner of [stationId, volunteerId, WHOLE_CAMPAIGN]) {
      if (owner !== null) addTo(tallies, campaignTally(campaignId, owner), { repeated: 1 })
    }
  }
  return tallies
}

/** One fact for each station and day; `number` names the batch, so that it happens once. */
export function repeatFacts(
  batch: readonly RepeatRecord[],
  number: number,
): Omit<FactRecord, 'folded'>[] {
  const groups = new Map<string, RepeatRecord[]>()
  for (const one of batch) {
    const key = `${one.stationId ?? 'none'}/${localDate(one.at)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups].map(([key, group]) => ({
    _id: deterministicId('fact', 'repeats', String(number), ...key.split('/')),
    at: Math.max(...group.map(({ at }) => at)),
    stationId: group[0]?.stationId ?? null,
    counts: { answersRepeated: group.length },
  }))
}

const repeatFold: Fold<RepeatRecord> = {
  name: 'repeats',
  source: REPEATS,
  async apply(transaction, batch, number) {
    await addToSums(transaction, TALLIES, repeatTallies(batch))
    for (const fact of repeatFacts(batch, number)) await recordFact(transaction, fact)
  },
}

export const foldRepeats: Job = {
  name: 'repeats',
  isDue: () => hasUnfolded(REPEATS),
  runSlice: () => foldBatch(repeatFold),
}
