import { GRADE_NAMES, type Counts } from '@shared/desk/rules'
import { addCounts, addTo } from '@shared/kit/counts'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import type { FactRecord } from '../kit/facts'
import type { EntryRecord } from '../kit/ledger'
import { surveyDayId, type DayMinutes, type SurveyDayRecord } from '../kit/survey-days'
import { campaignTally, WHOLE_CAMPAIGN, type ResponseRecord, type TallyCounts } from './records'

/** What a batch of answers comes to. */
export interface Taken {
  readonly entries: readonly EntryRecord[]
  readonly tallies: ReadonlyMap<string, TallyCounts>
  readonly facts: readonly Omit<FactRecord, 'folded'>[]
  /** The days they belong to, as they are now. */
  readonly days: ReadonlyMap<string, SurveyDayRecord>
}

/** One minute an answer, for the volunteer whose code was used. 001 §6.1 e, HRS-02. */
const MINUTES_PER_ANSWER = 1

/** What is known when a batch is taken: the days so far, and how long answers of a campaign wait to be settled. */
export interface Known {
  readonly days: ReadonlyMap<string, SurveyDayRecord>
  readonly settleAfterMs: (campaignId: string) => number
}

/**
 * Turns answers into minutes that wait, tallies and facts, and says when their days are settled. Of a volunteer's
 * answers on one day those beyond 60 are counted as waiting for the station manager (D-04). `number` names the batch, so
 * that its facts happen once.
 */
export function takeBatch(batch: readonly ResponseRecord[], number: number, known: Known): Taken {
  const entries: EntryRecord[] = []
  const tallies = new Map<string, TallyCounts>()
  const days = new Map<string, SurveyDayRecord>()
  const groups = new Map<string, { response: ResponseRecord; counts: Counts }[]>()
  for (const response of batch) {
    const entry = provisionalEntry(response)
    if (entry) {
      entries.push(entry)
      const id = surveyDayId(entry.account, response.day)
      const before = days.get(id) ?? known.days.get(id) ?? newDay(entry.account, response)
      const dueAt = response.at + known.settleAfterMs(response.campaignId)
      days.set(id, withAnswer(before, response, dueAt))
    }
    addTallies(tallies, response, days)
    const group = `${response.stationId ?? 'none'}/${response.day}`
    const counted = { response, counts: countsOf(response, entry) }
    groups.set(group, [...(groups.get(group) ?? []), counted])
  }
  const facts = [...groups.values()].map((group) => factOf(group, number))
  return { entries, tallies, facts, days }
}

/** The minute of an answer, as it waits until its day is settled. */
export function provisionalEntry({
  _id,
  at,
  volunteerId,
  stationId,
}: Pick<ResponseRecord, '_id' | 'at' | 'volunteerId' | 'stationId'>): EntryRecord | undefined {
  if (volunteerId === null) return undefined
  return {
    _id: deterministicId('ledgerEntry', 'survey', _id),
    account: volunteerId,
    kind: 'serviceMinutes',
    amount: MINUTES_PER_ANSWER,
    state: 'pending',
    source: { domain: 'survey', record: _id, stationId },
    rule: 'HRS-02',
    ruleVersion: 1,
    actor: 'timer:survey.fold',
    evidence: [_id],
    reverses: null,
    at,
  }
}

function newDay(volunteerId: string, { day }: ResponseRecord): SurveyDayRecord {
  return {
    ...{ _id: surveyDayId(volunteerId, day), volunteerId, day, folded: 0, lastAt: 0, changes: 0 },
    ...{ turn: 0, dueAt: null, minutes: {}, waiting: {}, beyond: 'waiting' },
  }
}

const NO_MINUTES: DayMinutes = { own: 0, confirmed: 0, pending: 0 }

function withAnswer(
  before: SurveyDayRecord,
  { stationId, campaignId, at }: ResponseRecord,
  dueAt: Instant,
): SurveyDayRecord {
  const station = stationId ?? 'none'
  const minutes = before.minutes[station] ?? NO_MINUTES
  const pending = minutes.pending + MINUTES_PER_ANSWER
  const isBeyond = before.folded >= DAILY_CONFIRMED_MAX
  const waits = (before.waiting[campaignId] ?? 0) + (isBeyond ? 1 : 0)
  return {
    ...before,
    folded: before.folded + 1,
    lastAt: Math.max(before.lastAt, at),
    changes: before.changes + 1,
    dueAt: Math.max(before.dueAt ?? 0, dueAt),
    minutes: { ...before.minutes, [station]: { ...minutes, pending } },
    waiting: { ...before.waiting, [campaignId]: waits },
  }
}

function addTallies(
  tallies: Map<string, TallyCounts>,
  { campaignId, volunteerId, stationId, day, fast }: ResponseRecord,
  days: ReadonlyMap<string, SurveyDayRecord>,
): void {
  addTo(tallies, campaignTally(campaignId, WHOLE_CAMPAIGN), { total: 1 })
  if (stationId !== null) addTo(tallies, campaignTally(campaignId, stationId), { total: 1 })
  if (volunteerId === null) return
  const folded = days.get(surveyDayId(volunteerId, day))?.folded ?? 0
  addTo(tallies, campaignTally(campaignId, volunteerId), {
    total: 1,
    waiting: folded > DAILY_CONFIRMED_MAX ? 1 : 0,
    fast: fast ? 1 : 0,
  })
}

function countsOf({ late, fast, satisfaction }: ResponseRecord, entry?: EntryRecord): Counts {
  return {
    answers: 1,
    answersLate: late ? 1 : 0,
    answersFast: fast ? 1 : 0,
    ...gradeCount(satisfaction),
    minutesConfirmed: 0,
    minutesPending: entry?.amount ?? 0,
  }
}

/** The count of one grade of satisfaction. */
export function gradeCount(grade: number | null): Counts {
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
