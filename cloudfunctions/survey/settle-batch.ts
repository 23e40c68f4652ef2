import { GRADE_NAMES, type Counts } from '@shared/desk/rules'
import { addCounts, addTo } from '@shared/kit/counts'
import { deterministicId } from '@shared/kit/ids'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import type { FactRecord } from '../kit/facts'
import type { EntryRecord } from '../kit/ledger'
import { campaignTally, dayTally, type ResponseRecord, type TallyCounts } from './records'

/** What a batch of answers comes to. */
export interface Settled {
  readonly entries: readonly EntryRecord[]
  readonly tallies: ReadonlyMap<string, TallyCounts>
  readonly facts: readonly Omit<FactRecord, 'folded'>[]
}

/** One minute an answer, for the volunteer whose code was used. 001 §6.1 e, HRS-02. */
const MINUTES_PER_ANSWER = 1

/**
 * Turns answers into minutes, tallies and facts. Of a volunteer's answers on one day the first 60 are confirmed by
 * themselves and the rest wait (D-04); `countedOn` tells how many that day's tally holds already.
 * `number` names the batch, so that its facts happen once.
 */
export function settleBatch(
  batch: readonly ResponseRecord[],
  number: number,
  countedOn: (dayTally: string) => number,
): Settled {
  const entries: EntryRecord[] = []
  const tallies = new Map<string, TallyCounts>()
  const groups = new Map<string, { response: ResponseRecord; counts: Counts }[]>()
  for (const response of batch) {
    const entry = minuteEntry(response, tallies, countedOn)
    if (entry) entries.push(entry)
    addTallies(tallies, response, entry)
    const group = `${response.stationId ?? 'none'}/${response.day}`
    const counted = { response, counts: countsOf(response, entry) }
    groups.set(group, [...(groups.get(group) ?? []), counted])
  }
  return { entries, tallies, facts: [...groups.values()].map((group) => factOf(group, number)) }
}

function minuteEntry(
  { _id, at, volunteerId, stationId, day }: ResponseRecord,
  tallies: ReadonlyMap<string, TallyCounts>,
  countedOn: (dayTally: string) => number,
): EntryRecord | undefined {
  if (volunteerId === null) return undefined
  const today = dayTally(volunteerId, day)
  const counted = countedOn(today) + (tallies.get(today)?.total ?? 0)
  return {
    _id: deterministicId('ledgerEntry', 'survey', _id),
    account: volunteerId,
    kind: 'serviceMinutes',
    amount: MINUTES_PER_ANSWER,
    state: counted < DAILY_CONFIRMED_MAX ? 'confirmed' : 'pending',
    source: { domain: 'survey', record: _id, stationId },
    rule: 'HRS-02',
    ruleVersion: 1,
    actor: 'timer:survey.fold',
    evidence: [_id],
    reverses: null,
    at,
  }
}

function addTallies(
  tallies: Map<string, TallyCounts>,
  { campaignId, volunteerId, stationId, day, fast }: ResponseRecord,
  entry: EntryRecord | undefined,
): void {
  if (stationId !== null) addTo(tallies, campaignTally(campaignId, stationId), { total: 1 })
  if (volunteerId === null) return
  addTo(tallies, dayTally(volunteerId, day), { total: 1 })
  addTo(tallies, campaignTally(campaignId, volunteerId), {
    total: 1,
    waiting: entry?.state === 'pending' ? 1 : 0,
    fast: fast ? 1 : 0,
  })
}

function countsOf({ late, fast, satisfaction }: ResponseRecord, entry?: EntryRecord): Counts {
  const minutes = entry?.amount ?? 0
  return {
    answers: 1,
    answersLate: late ? 1 : 0,
    answersFast: fast ? 1 : 0,
    ...gradeCount(satisfaction),
    minutesConfirmed: entry?.state === 'confirmed' ? minutes : 0,
    minutesPending: entry?.state === 'pending' ? minutes : 0,
  }
}

function gradeCount(grade: number | null): Counts {
  const name = grade === null ? undefined : GRADE_NAMES[grade - 1]
  return name ? { [name]: 1 } : {}
}

/** One fact for a batch's answers of one station and day, at the newest of them. */
function factOf(
  group: readonly { readonly response: ResponseRecord; readonly counts: Counts }[],
  number: number,
): Omit<FactRecord, 'folded'> {
  const [first] = group
  if (!first) throw new RangeError('a fact of nothing')
  const { stationId, day } = first.response
  return {
    _id: deterministicId('fact', 'survey', String(number), stationId ?? 'none', day),
    at: Math.max(...group.map(({ response }) => response.at)),
    stationId,
    counts: group.reduce<Counts>((sum, { counts }) => addCounts(sum, counts), {}),
  }
}
