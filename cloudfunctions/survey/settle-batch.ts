import { bringsMinute, type Attended } from '@shared/activity/hours-rules'
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

/** What is known of a volunteer's day, by its tally: how many answers it holds already, and what else brought minutes. */
export interface Days {
  readonly countedOn: (dayTally: string) => number
  readonly attendedOn: (dayTally: string) => readonly Attended[]
}

/**
 * Turns answers into minutes, tallies and facts. Of a volunteer's answers on one day the first 60 are confirmed by
 * themselves and the rest wait (D-04). An answer that came while they were checked in to an activity counts for the
 * station, but brings them no minute (D-12). `number` names the batch, so that its facts happen once.
 */
export function settleBatch(batch: readonly ResponseRecord[], number: number, days: Days): Settled {
  const entries: EntryRecord[] = []
  const tallies = new Map<string, TallyCounts>()
  const groups = new Map<string, { response: ResponseRecord; counts: Counts }[]>()
  for (const response of batch) {
    const entry = minuteEntry(response, tallies, days)
    const own = entry && bringsMinuteTo(entry.account, response, tallies, days)
    if (own) entries.push(entry)
    addTallies(tallies, response, own ? entry : undefined)
    const group = `${response.stationId ?? 'none'}/${response.day}`
    const counted = { response, counts: countsOf(response, entry) }
    groups.set(group, [...(groups.get(group) ?? []), counted])
  }
  return { entries, tallies, facts: [...groups.values()].map((group) => factOf(group, number)) }
}

function minuteEntry(
  { _id, at, volunteerId, stationId, day }: ResponseRecord,
  tallies: ReadonlyMap<string, TallyCounts>,
  days: Days,
): EntryRecord | undefined {
  if (volunteerId === null) return undefined
  const counted = countedBefore(dayTally(volunteerId, day), tallies, days)
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

/** How many answers of a day came before. */
function countedBefore(
  today: string,
  tallies: ReadonlyMap<string, TallyCounts>,
  { countedOn }: Days,
): number {
  return countedOn(today) + (tallies.get(today)?.total ?? 0)
}

function bringsMinuteTo(
  account: string,
  { at, day }: ResponseRecord,
  tallies: ReadonlyMap<string, TallyCounts>,
  days: Days,
): boolean {
  const today = dayTally(account, day)
  return bringsMinute(at, days.attendedOn(today), countedBefore(today, tallies, days))
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
